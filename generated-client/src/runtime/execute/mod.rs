//! The execution path: one function that makes every call.

mod options;
mod receive;
mod report;
mod sink;
mod temporary;
#[cfg(feature = "tracing")]
mod trace;
mod within;

use std::sync::OnceLock;
use std::time::Duration;

use http::{HeaderMap, StatusCode, Uri};

pub(crate) use self::options::Options;
pub(crate) use self::sink::Sink;

use self::receive::Origin;
use self::report::Report;
use self::within::within;
use super::client::{Client, Outgoing, assemble};
use super::decode::{DecodeError, Reply};
use super::error::{Error, ErrorKind};
use super::future::BoxFuture;
use super::limit::{Ask, Permit};
use super::observe::WaitReason;
use super::parts::Parts;
use super::record;
use super::response::Response;
use super::retry::{Retry, is_safe_after};
use super::subject::Subject;
use super::transport::{Body, TransportError, TransportErrorKind};

/// Makes a call; a response without success is an error.
pub(crate) fn execute(
    client: Client,
    subject: Subject,
    parts: Parts,
    options: Options,
) -> BoxFuture<'static, Result<Reply, Error>> {
    let mut sink = Sink::of(&client);
    // Before the future is made, which then has no place for the parts.
    let outgoing = assemble(&client, &subject, parts).map(Box::new);
    Box::pin(async move { execute_into(&client, &subject, outgoing, &options, &mut sink).await })
}

/// Makes a call and reads its answer. Compiled where it is used, as all reading is.
pub(crate) fn execute_and_read<T>(
    client: Client,
    subject: Subject,
    parts: Parts,
    options: Options,
    read: fn(&Reply) -> Result<T, DecodeError>,
) -> impl Future<Output = Result<Response<T>, Error>> + Send {
    let reply = execute(client.clone(), subject.clone(), parts, options);
    async move {
        let reply = reply.await.inspect_err(|error| record::failure(&client, &subject, error))?;
        match record::reading(&client, &subject, &reply, read) {
            Ok(value) => Ok(Response::new(value, reply.status, reply.headers, reply.attempts)),
            Err(error) => Err(report::undecodable(&client, &subject, reply, error)),
        }
    }
}

/// Makes a call whose body goes to `sink`; a response without success is an error.
pub(crate) async fn execute_into(
    client: &Client,
    subject: &Subject,
    outgoing: Result<Box<Outgoing>, Error>,
    options: &Options,
    sink: &mut Sink,
) -> Result<Reply, Error> {
    let report = Report::start(client, subject);
    let mut call = Call::new(client, subject, options, &report);
    let result = report.span(call.run(outgoing, sink)).await.map_err(|error| error.of(subject));
    report.end(&result);
    result
}

/// A request on its way.
type Sending = BoxFuture<'static, Result<http::Response<Body>, TransportError>>;

/// A call on its way.
struct Call<'a> {
    client: &'a Client,
    subject: &'a Subject,
    options: &'a Options,
    retry: Retry,
    timeout: Duration,
    /// When the call must be over, by the client's clock.
    deadline: Duration,
    report: &'a Report<'a>,
    attempts: u32,
    /// Whether any attempt may have reached the API.
    sent: bool,
}

impl<'a> Call<'a> {
    fn new(client: &'a Client, subject: &'a Subject, options: &'a Options, report: &'a Report<'a>) -> Self {
        let settings = &client.0.settings;
        let timeout = options.timeout.unwrap_or(settings.timeout);
        let deadline = settings.clock.elapsed().saturating_add(timeout);
        let retry = options.retry.unwrap_or(settings.retry);
        Self { client, subject, options, retry, timeout, deadline, report, attempts: 0, sent: false }
    }

    async fn run(&mut self, outgoing: Result<Box<Outgoing>, Error>, sink: &mut Sink) -> Result<Reply, Error> {
        let mut outgoing = outgoing?;
        sink.prepare().await.map_err(|error| error.sent(false))?;
        let mut last: Option<Error> = None;
        loop {
            let limit = match self.room().await.and_then(|()| self.limit(&outgoing)) {
                Ok(limit) => limit,
                // Why the last attempt failed says more than why there is no other one.
                Err(error) => return Err(self.failed(last.unwrap_or(error))),
            };
            let error = match self.attempt(&mut outgoing, limit, sink).await {
                Ok(mut reply) => {
                    self.answered();
                    reply.attempts = self.attempts;
                    return Ok(reply);
                }
                Err(error) => error,
            };
            if error.status().is_some() && !error.is_retryable() {
                self.answered();
            }
            let delay = self.retry.delay(self.attempts, error.retry_after(), (self.client.0.settings.jitter)());
            self.refused(&error).await;
            let again = outgoing.payload.is_left() && self.may_go_on_after(&error) && delay < self.usable();
            if !again || !self.client.0.settings.budget.take() {
                return Err(self.failed(error));
            }
            self.wait(delay, WaitReason::Retry).await;
            last = Some(error);
        }
    }

    /// What is left of the call's time.
    fn remaining(&self) -> Duration {
        self.deadline.saturating_sub(self.client.0.settings.clock.elapsed())
    }

    /// What is left of it before the last moment in which a request still has a chance to be answered.
    fn usable(&self) -> Duration {
        let reserve = (self.timeout / 20).min(Duration::from_secs(1));
        self.remaining().saturating_sub(reserve)
    }

    /// The API is there, and has time for this operation.
    fn answered(&self) {
        self.client.0.settings.budget.succeeded();
        self.client.0.settings.refusals.over(|| self.subject.endpoint());
    }

    fn may_go_on_after(&self, error: &Error) -> bool {
        self.attempts < self.retry.most_attempts()
            && is_safe_after(error, self.subject.method(), self.options.idempotent)
    }

    /// Says what became of the call as a whole.
    fn failed(&self, error: Error) -> Error {
        error.attempts_made(self.attempts, self.retry.most_attempts()).sent(self.sent)
    }

    async fn wait(&self, duration: Duration, reason: WaitReason) {
        if !duration.is_zero() {
            self.report.wait(self.attempts.saturating_add(1), duration, reason);
            self.client.0.settings.clock.sleep(duration).await;
        }
    }

    /// Waits until the limiter lets a request leave.
    async fn room(&self) -> Result<(), Error> {
        let settings = &self.client.0.settings;
        let Some(limiter) = &settings.limiter else { return Ok(()) };
        let Some(endpoint) = self.subject.endpoint() else { return Ok(()) };
        let most = self.usable();
        let ask = Ask::new(&endpoint, settings.clock.elapsed(), most);
        let full = |why: String| Err(Error::new(ErrorKind::RateLimited, why));
        match within(&*settings.clock, self.remaining(), limiter.acquire(ask).as_mut()).await {
            Some(Permit::Granted(wait)) if wait <= most => {
                self.wait(wait, WaitReason::Limit).await;
                Ok(())
            }
            // A limiter should not grant a place that is too far away, but it is not waited for in any case.
            Some(Permit::Granted(wait) | Permit::Refused(wait)) => full(format!(
                "the client's own limit has no room for {wait:.1?}, which is longer than the call may take"
            )),
            None => full("the limiter did not answer in time".to_owned()),
        }
    }

    /// Tells the limiter of a 429: how long to stay away, as the API asks for, else longer from one to the next.
    async fn refused(&self, error: &Error) {
        let settings = &self.client.0.settings;
        if error.status() == Some(StatusCode::TOO_MANY_REQUESTS)
            && let Some(limiter) = &settings.limiter
            && let Some(endpoint) = self.subject.endpoint()
        {
            let asked = error.retry_after().map(|asked| self.retry.most_of(asked)).filter(|asked| !asked.is_zero());
            let pause = asked.unwrap_or_else(|| settings.refusals.another(&endpoint));
            let mut pausing = limiter.pause(&endpoint, settings.clock.elapsed(), pause);
            let _ = within(&*settings.clock, self.remaining(), pausing.as_mut()).await;
        }
    }

    /// Sends the request once.
    async fn attempt(&mut self, outgoing: &mut Outgoing, limit: Limit, sink: &mut Sink) -> Result<Reply, Error> {
        let settings = &self.client.0.settings;
        let (sending, uri) = self.dispatch(outgoing)?;
        let subject = self.subject;
        self.attempts = self.attempts.saturating_add(1);
        let began = self.report.time();
        // What was answered stays known, even if the body does not come in time.
        let (failed, accepted) = (OnceLock::new(), OnceLock::new());
        // In two pieces: allocators serve small ones much faster than a large one.
        let mut exchange = Box::pin(async {
            let response = sending.await.map_err(failure)?;
            if response.status().is_success() {
                let _ = accepted.set(response.status());
            } else {
                let _ = failed.set(Box::new((response.status(), response.headers().clone())));
            }
            receive::receive(response, Self::origin(subject, uri.as_ref()), sink).await
        });
        let result = within(&*settings.clock, limit.left, exchange.as_mut()).await.unwrap_or_else(|| {
            if let Some((status, headers)) = failed.get().map(|failed| &**failed) {
                return Err(receive::without_body(*status, headers.clone(), Self::origin(subject, uri.as_ref())));
            }
            let message = format!("the response did not come within {:.1?}", limit.told);
            let error = Error::new(ErrorKind::Timeout, message);
            Err(match accepted.get() {
                Some(status) => error.answered(*status, HeaderMap::new()),
                None => error,
            })
        });
        let result = result.map_err(|error| outgoing.payload.explain(error).at(settings.clock.now()));
        self.sent |= result.as_ref().map_or_else(Error::may_have_been_sent, |_| true);
        self.report.attempt(self.attempts, began, &result);
        result
    }

    /// Hands the request to the transport; with it, where it goes, unless that is told to nobody.
    fn dispatch(&self, outgoing: &mut Outgoing) -> Result<(Sending, Option<Uri>), Error> {
        let request = outgoing.next(self.client, self.subject)?;
        let uri = (!self.subject.is_download()).then(|| request.uri().clone());
        Ok((self.client.0.settings.transport.send(request), uri))
    }

    /// Where the request went, to say it in an error.
    fn origin<'u>(subject: &'u Subject, uri: Option<&'u Uri>) -> Option<Origin<'u>> {
        uri.map(|uri| Origin { uri, template: subject.path() })
    }

    /// How long the next attempt may take: an attempt that can be followed by another one leaves time for it.
    fn limit(&self, outgoing: &Outgoing) -> Result<Limit, Error> {
        let last = self.attempts.saturating_add(1) >= self.retry.most_attempts();
        let harmless = self.options.idempotent || self.subject.method().is_idempotent();
        let leaves_time = !last && harmless && outgoing.payload.is_repeatable();
        let usual = leaves_time.then_some(self.client.0.settings.attempt_timeout);
        let own = self.options.attempt_timeout.or(usual).unwrap_or(Duration::MAX);
        let remaining = self.remaining();
        if own.min(remaining).is_zero() {
            return Err(Error::new(ErrorKind::Timeout, "the time was over before the request could be sent"));
        }
        Ok(if own < remaining { Limit { left: own, told: own } } else { Limit { left: remaining, told: self.timeout } })
    }
}

/// How long an attempt may take.
#[derive(Clone, Copy)]
struct Limit {
    left: Duration,
    /// What the caller knows it by: all that is left of the call's own time may be less.
    told: Duration,
}

fn failure(error: TransportError) -> Error {
    let kind = match error.kind() {
        TransportErrorKind::Unsendable => ErrorKind::Request,
        TransportErrorKind::Connect => ErrorKind::Connect,
        TransportErrorKind::Timeout => ErrorKind::Timeout,
        TransportErrorKind::Broken => ErrorKind::Transport,
    };
    let message = error.to_string();
    match error.into_source() {
        Some(source) => Error::new(kind, message).with_source(source),
        None => Error::new(kind, message),
    }
}
