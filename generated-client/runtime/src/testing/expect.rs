//! Turns requests into expectations.

use std::fmt;
use std::ops::Range;
use std::panic::Location;
use std::sync::Arc;

use bytes::Bytes;
use serde::Serialize;

use super::answer::Answer;
use super::call::ReceivedCall;
use super::matcher::{Condition, Matcher};
use super::registry::{Expected, Registry};
use super::slices::{self, SliceForm};
use super::stream::{self, Emit};
use super::times::Times;
use crate::call_target::CallTarget;
use crate::client::Client;
use crate::description::Operation;
use crate::encode::Encode;
use crate::raw_request::RawRequest;
use crate::request::Request;
use crate::request_parts::RequestParts;
use crate::streams::Streamed;

/// Turns a request into an expectation with an answer of the mock.
///
/// The request must be made on a [`Mock`](super::Mock) or on a client of one. If an operation has a setter with the
/// name of one of these methods, write `Expect::returns(request, value)`.
///
/// # Panics
///
/// All methods panic if the request does not belong to a mock, if it has values that cannot be sent, or if the answer
/// cannot be written.
pub trait Expect<Op: Operation>: Sized {
    /// The request that the expectation is made from.
    #[doc(hidden)]
    fn into_runtime_request(self) -> Request<Op>;

    /// Answers with success and this value.
    #[track_caller]
    fn returns(self, value: Op::Output) -> Expectation
    where
        Op::Body: Encode<Op::Output>,
    {
        let info = const { &Op::INFO };
        let encoded = match Op::Body::encode(&value) {
            Ok(encoded) => encoded,
            Err(error) => unusable(&format!("the value: {error}")),
        };
        let of_success = info.accept.and_then(|types| types.split(',').next());
        let own = encoded.media_type.as_deref();
        let is_vague = encoded.status.is_none() && own.is_some() && !encoded.is_exact;
        let media_type = of_success.filter(|_| is_vague).or(own);
        let status = encoded.status.unwrap_or(info.success);
        expect(self.into_runtime_request(), Answer::reply(status, media_type, encoded.body))
    }

    /// Answers with an error status and a JSON body, for example one of the models of errors.
    #[track_caller]
    fn fails(self, status: u16, body: impl Serialize) -> Expectation {
        if status < 400 {
            unusable(&format!("status {status} is no failure, see `replies`"));
        }
        self.replies(status, body)
    }

    /// Answers with any status and JSON body, including those that the description does not have.
    #[track_caller]
    fn replies(self, status: u16, body: impl Serialize) -> Expectation {
        expect(self.into_runtime_request(), Answer::json(status, &body))
    }

    /// Answers with any status and any body, for example the page of a gateway or a truncated answer.
    #[track_caller]
    fn replies_bytes(self, status: u16, media_type: &str, body: impl Into<Bytes>) -> Expectation {
        expect(self.into_runtime_request(), Answer::reply(status, Some(media_type), body))
    }

    /// Never answers, and keeps the connection open.
    #[track_caller]
    fn hangs(self) -> Expectation {
        expect(self.into_runtime_request(), Ok(Answer::Silence))
    }

    /// Closes the connection without an answer.
    #[track_caller]
    fn drops_connection(self) -> Expectation {
        expect(self.into_runtime_request(), Ok(Answer::HangUp))
    }

    /// Answers with slices: the first one to this request, each further one to the request with the cursor of the slice
    /// before. The expectation applies to each slice: `times(2)` wants two calls for each of them, that is two readers of
    /// the whole list.
    #[track_caller]
    fn slices(self, slices: impl IntoIterator<Item = Vec<Op::Item>>) -> Expectation
    where
        Op: SliceForm,
    {
        let request = self.into_runtime_request();
        let mut all: Option<Expectation> = None;
        for (cursor, answer) in slices::answers::<Op>(slices.into_iter().collect()) {
            let mut expectation = expect(request.clone(), answer);
            expectation.change(|expected| expected.matcher_mut().pin(Op::CURSOR, cursor.clone()));
            if let Some(all) = &all {
                expectation.range.start = all.range.start;
            }
            all = Some(expectation);
        }
        match all {
            Some(all) => all,
            None => unusable("no slices"),
        }
    }

    /// Answers a request for a [stream](crate::Request::events) with these items, one after the other. Steps other than
    /// items, such as pauses and cuts, are in [`Emit`]. A stream that is not cut ends with the mark of its end, if it has one.
    ///
    /// Only a request for a stream matches: one that accepts its media type, and whose body asks for it where the body has a
    /// field for that.
    #[track_caller]
    fn streams(self, items: impl IntoIterator<Item = impl Into<Emit<Op::Item>>>) -> Expectation
    where
        Op: Streamed<ItemBody: Encode<Op::Item>>,
    {
        let request = self.into_runtime_request().asking_for_stream();
        expect(request, stream::answer::<Op>(const { &Op::INFO }.success, items))
    }
}

impl<Op: Operation> Expect<Op> for Request<Op> {
    fn into_runtime_request(self) -> Self {
        self
    }
}

/// The methods of [`Expect`] for calls by hand. They panic in the same cases.
impl RawRequest {
    /// Answers with any status and a JSON body.
    #[track_caller]
    pub fn replies(self, status: u16, body: impl Serialize) -> Expectation {
        self.expect(Answer::json(status, &body))
    }

    /// Answers with any status and a body.
    #[track_caller]
    pub fn replies_bytes(self, status: u16, media_type: &str, body: impl Into<Bytes>) -> Expectation {
        self.expect(Answer::reply(status, Some(media_type), body))
    }

    /// Never answers, and keeps the connection open.
    #[track_caller]
    pub fn hangs(self) -> Expectation {
        self.expect(Ok(Answer::Silence))
    }

    /// Closes the connection without an answer.
    #[track_caller]
    pub fn drops_connection(self) -> Expectation {
        self.expect(Ok(Answer::HangUp))
    }

    #[track_caller]
    fn expect(self, answer: Result<Answer, String>) -> Expectation {
        let (client, target, parts) = self.into_expected();
        Expectation::new(&client, &target, parts, answer)
    }
}

#[track_caller]
fn expect<Op: Operation>(request: Request<Op>, answer: Result<Answer, String>) -> Expectation {
    Expectation::new(&request.client, &CallTarget::Operation(const { &Op::INFO }), request.parts, answer)
}

/// Fails a test whose expectation is impossible.
#[track_caller]
#[cold]
#[expect(clippy::panic, reason = "the test is wrong, and nobody else would say so")]
fn unusable(problem: &str) -> ! {
    panic!("this cannot be expected of a mock: {problem}")
}

/// An expectation of a mock. It is active at once; its methods change it.
///
/// By default it matches calls with exactly the values of the request, and wants at least one.
pub struct Expectation {
    registry: Arc<Registry>,
    range: Range<usize>,
}

#[expect(clippy::return_self_not_must_use, reason = "an expectation holds as it is, whether it is used further or not")]
impl Expectation {
    #[track_caller]
    fn new(client: &Client, target: &CallTarget, parts: RequestParts, answer: Result<Answer, String>) -> Self {
        let Some(registry) = client.mock() else { unusable("the request is not one of a mock") };
        let (matcher, answer) = match (Matcher::new(target, parts), answer) {
            (Ok(matcher), Ok(answer)) => (matcher, answer),
            (Err(problem), _) | (_, Err(problem)) => unusable(&problem),
        };
        let times = Times { least: 1, most: usize::MAX };
        let expected = Expected { matcher: Arc::new(matcher), answer, times, made: 0, location: Location::caller() };
        let index = registry.expect(expected);
        Self { registry, range: index..index.saturating_add(1) }
    }

    fn change(&self, mut change: impl FnMut(&mut Expected)) {
        let mut state = self.registry.state();
        if let Some(expected) = state.expected.get_mut(self.range.clone()) {
            expected.iter_mut().for_each(&mut change);
        }
    }

    /// Sets the number of calls: `2`, `1..=3`, `2..`, or `0` for never. After the maximum, the next matching
    /// expectation answers; a call with `0` is always unexpected.
    pub fn times(self, times: impl Into<Times>) -> Self {
        let times = times.into();
        self.change(|expected| expected.times = times);
        self
    }

    /// Matches calls with any values in the path.
    ///
    /// Expectations with a more specific path answer first: `/customers/search` before `/customers/{id}`. Without an
    /// expectation for `/customers/search`, a call to it gets the answer for `/customers/{id}`, because a mock sees
    /// paths and not operations. [`when`](Self::when) can exclude such calls.
    pub fn any_path(self) -> Self {
        self.change(|expected| expected.matcher_mut().any_path = true);
        self
    }

    /// Matches calls with any query parameters. The cursors of [`slices`](Expect::slices) are still compared.
    pub fn any_query(self) -> Self {
        self.change(|expected| expected.matcher_mut().any_query = true);
        self
    }

    /// Matches calls with any body.
    pub fn any_body(self) -> Self {
        self.change(|expected| expected.matcher_mut().any_body = true);
        self
    }

    /// Adds a condition that matching calls must fulfil. Together with [`any_body`](Self::any_body) it can check a part
    /// of the body.
    ///
    /// The condition may ask the mock and its expectations for their calls; those of the mock include this call. With
    /// concurrent calls it may run more than once for a call.
    pub fn when(self, condition: impl Fn(&ReceivedCall) -> bool + Send + Sync + 'static) -> Self {
        let condition = Arc::new(condition);
        self.change(|expected| {
            let condition: Condition = condition.clone();
            expected.matcher_mut().add_condition(condition);
        });
        self
    }

    /// Adds a header to the answer.
    ///
    /// # Panics
    ///
    /// If the header cannot be sent, or if the expectation has no answer.
    #[track_caller]
    pub fn with_header(self, name: &str, value: &str) -> Self {
        let mut added = true;
        self.change(|expected| added = expected.answer.add_header(name, value) && added);
        if !added {
            unusable("the header of the answer");
        }
        self
    }

    /// The number of calls that it has answered so far.
    pub fn calls(&self) -> usize {
        let state = self.registry.state();
        state.expected.get(self.range.clone()).unwrap_or_default().iter().map(|expected| expected.made).sum()
    }
}

/// Shows the expected request.
impl fmt::Debug for Expectation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.registry.state();
        let expected = state.expected.get(self.range.clone()).unwrap_or_default();
        let texts = expected.iter().map(|expected| format!("{}, {}", expected.matcher, expected.times));
        f.debug_list().entries(texts).finish()
    }
}
