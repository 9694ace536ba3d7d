//! The execution path: one function that makes every call.

mod options;
mod reading;
mod receive;
mod report;
mod sink;
mod temporary;
#[cfg(feature = "tracing")]
mod trace;
mod within;

use std::sync::{Arc, OnceLock};
use std::time::Duration;

use http::{HeaderMap, StatusCode, Uri};

pub(crate) use self::options::Options;
#[cfg(test)]
pub(crate) use self::reading::reading;
pub(crate) use self::sink::Sink;

use self::receive::Origin;
use self::report::Report;
use self::within::{while_moving, within};
use super::client::{Client, Outgoing, assemble};
use super::decode::{DecodeError, Reply};
use super::error::{Error, ErrorKind, Extent};
use super::future::BoxFuture;
use super::limit::{Ask, Permit, Place};
use super::observe::WaitReason;
use super::parts::Parts;
use super::record;
use super::response::Response;
use super::retry::{Retry, is_safe_after};
use super::subject::Subject;
use super::transport::{Body, Bounds, Progress, TransportError, TransportErrorKind};

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
        match reading::reading(&client, &subject, &reply, read) {
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
            let room = self.room().await.and_then(|place| Ok((place, self.bounds(&outgoing)?)));
            let (place, bounds) = match room {
                Ok(room) => room,
                // Why the last attempt failed says more than why there is no other one.
                Err(error) => return Err(self.failed(last.unwrap_or(error), true)),
            };
            let error = match self.attempt(&mut outgoing, bounds, place, sink).await {
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
            let may_repeat = outgoing.payload.is_left() && self.may_go_on_after(&error);
            let again = may_repeat && delay < self.usable();
            if !again || !self.client.0.settings.budget.take() {
                return Err(self.failed(error, may_repeat));
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

    /// Says what became of the call as a whole. Of how many attempts the only one was is told where others could have followed.
    fn failed(&self, error: Error, may_repeat: bool) -> Error {
        let most = if may_repeat || self.attempts > 1 { self.retry.most_attempts() } else { 1 };
        let lacks = self.client.0.lacks().filter(|_| !self.subject.is_download());
        let error = match lacks {
            Some(path) if error.is_not_found() && !error.is_json() => error.with_message(format!(
                "the description's server has the path `{path}`, which the base URL does not end with"
            )),
            _ => error,
        };
        error.attempts_made(self.attempts, most).sent(self.sent)
    }

    async fn wait(&self, duration: Duration, reason: WaitReason) {
        if !duration.is_zero() {
            self.report.wait(self.attempts.saturating_add(1), duration, reason);
            self.client.0.settings.clock.sleep(duration).await;
        }
    }

    /// Waits until the limiter lets a request leave; with the place that it has then, if there is a limiter.
    async fn room(&self) -> Result<Option<Place>, Error> {
        let settings = &self.client.0.settings;
        let Some(limiter) = &settings.limiter else { return Ok(None) };
        let Some(endpoint) = self.subject.endpoint() else { return Ok(None) };
        let full = |why: String| Err(Error::new(ErrorKind::RateLimited, why));
        loop {
            let most = self.usable();
            let ask = Ask::new(&endpoint, settings.clock.elapsed(), most);
            let permit = within(&*settings.clock, self.remaining(), limiter.acquire(ask).as_mut()).await;
            // It goes back also where it is too far away, which a limiter should not grant.
            let place = match permit {
                Some(Permit::Granted(wait)) => Some(Place::new(limiter, ask, wait)),
                _ => None,
            };
            match permit {
                Some(Permit::Granted(wait)) if wait.is_zero() => return Ok(place),
                Some(Permit::Granted(wait)) if wait <= most => {
                    self.wait(wait, WaitReason::Limit).await;
                    let mut confirming = limiter.confirm(ask, wait);
                    if within(&*settings.clock, self.remaining(), confirming.as_mut()).await != Some(false) {
                        return Ok(place);
                    }
                    // It is somebody else's by now.
                    if let Some(place) = place {
                        place.end(true);
                    }
                }
                Some(Permit::Granted(wait) | Permit::Refused(wait)) => {
                    return full(format!(
                        "the client's own limit has no room for {wait:.1?}, which is longer than the call may take"
                    ));
                }
                None => return full("the limiter did not answer in time".to_owned()),
            }
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
    async fn attempt(
        &mut self,
        outgoing: &mut Outgoing,
        (now, bounds): (Duration, Bounds),
        mut place: Option<Place>,
        sink: &mut Sink,
    ) -> Result<Reply, Error> {
        let settings = &self.client.0.settings;
        let (sending, uri, progress) = self.dispatch(outgoing, now, bounds)?;
        if let Some(place) = &mut place {
            place.leave(&progress);
        }
        let subject = self.subject;
        self.attempts = self.attempts.saturating_add(1);
        let began = self.report.time();
        // What was answered stays known, even if the body does not come in time.
        let (failed, accepted, kept) = (OnceLock::new(), OnceLock::new(), receive::Kept::default());
        let limit = receive::limit(sink);
        // In two pieces: allocators serve small ones much faster than a large one.
        let mut exchange = Box::pin(async {
            let response = sending.await.map_err(failure)?;
            progress.received();
            if response.status().is_success() {
                let _ = accepted.set(response.status());
            } else {
                let _ = failed.set(Box::new((response.status(), response.headers().clone())));
            }
            receive::receive(response, Self::origin(subject, uri.as_ref()), sink, &kept, &progress).await
        });
        let result = while_moving(&progress, now, exchange.as_mut()).await;
        drop(exchange);
        let result = result.unwrap_or_else(|error| {
            // The connection may have been there at the last moment.
            let error = if error.kind() == ErrorKind::Connect && !progress.is_unsent(1 + usize::from(place.is_some())) {
                Error::new(ErrorKind::Timeout, "the response did not come in time")
            } else {
                error
            };
            if let Some((status, headers)) = failed.get().map(|failed| &**failed) {
                let body = (kept.take(), Extent::Part);
                let origin = Self::origin(subject, uri.as_ref());
                return Err(receive::failed(*status, headers.clone(), body, limit, origin));
            }
            Err(match accepted.get() {
                Some(status) => error.answered(*status, HeaderMap::new()),
                None => error,
            })
        });
        let result = result.map_err(|error| {
            let error = outgoing.payload.explain(error).at(settings.clock.now()).anonymous(outgoing.is_anonymous);
            error.without(subject.error_fields(), || outgoing.secrets(subject))
        });
        let sent = result.as_ref().map_or_else(Error::may_have_been_sent, |_| true);
        if let Some(place) = place {
            place.end(sent);
        }
        self.sent |= sent;
        self.report.attempt(self.attempts, began, &result);
        result
    }

    /// Hands the request to the transport; with it, where it goes, unless that is told to nobody.
    fn dispatch(
        &self,
        outgoing: &mut Outgoing,
        now: Duration,
        bounds: Bounds,
    ) -> Result<(Sending, Option<Uri>, Arc<Progress>), Error> {
        let settings = &self.client.0.settings;
        let mut request = outgoing.next(self.client, self.subject)?;
        let uri = (!self.subject.is_download()).then(|| request.uri().clone());
        let progress = Progress::new(&settings.clock, now, bounds, !request.body().is_over());
        request.body_mut().watch(Arc::clone(&progress));
        Ok((settings.transport.send(request), uri, progress))
    }

    /// Where the request went, to say it in an error.
    fn origin<'u>(subject: &'u Subject, uri: Option<&'u Uri>) -> Option<Origin<'u>> {
        uri.map(|uri| Origin { uri, template: subject.path() })
    }

    /// The time, and how long the next attempt may take: one that can be followed by another leaves time for it.
    fn bounds(&self, outgoing: &Outgoing) -> Result<(Duration, Bounds), Error> {
        let (settings, options) = (&self.client.0.settings, self.options);
        let last = self.attempts.saturating_add(1) >= self.retry.most_attempts();
        let harmless = options.idempotent || self.subject.method().is_idempotent();
        let leaves_time = !last && harmless && outgoing.payload.is_repeatable();
        let own = options.attempt_timeout.or(settings.attempt_timeout.filter(|_| leaves_time)).unwrap_or(Duration::MAX);
        let now = settings.clock.elapsed();
        let remaining = self.deadline.saturating_sub(now);
        if own.min(remaining).is_zero() {
            return Err(Error::new(ErrorKind::Timeout, "the time was over before the request could be sent"));
        }
        let (end, told) = if own < remaining { (now.saturating_add(own), own) } else { (self.deadline, self.timeout) };
        let usual = (leaves_time || self.timeout == Duration::MAX).then_some(settings.response_header_timeout);
        let stall = options.stall_timeout.unwrap_or(settings.stall_timeout);
        Ok((now, Bounds { end, told, stall, head: options.response_header_timeout.or(usual) }))
    }
}

fn failure(error: TransportError) -> Error {
    let kind = match error.kind() {
        TransportErrorKind::Unsendable => ErrorKind::Request,
        TransportErrorKind::Connect => ErrorKind::Connect,
        TransportErrorKind::Timeout => ErrorKind::Timeout,
        TransportErrorKind::Broken | TransportErrorKind::Unprocessed => ErrorKind::Transport,
    };
    let failure = Error::new(kind, error.to_string());
    let failure = if error.kind() == TransportErrorKind::Unprocessed { failure.sent(false) } else { failure };
    let failure = if error.is_lasting() { failure.lasting() } else { failure };
    match error.into_source() {
        Some(source) => failure.with_source(source),
        None => failure,
    }
}
