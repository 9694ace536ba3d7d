//! The execution path: one function that makes every call.

mod call_report;
mod moving_body;
mod options;
mod range;
mod reading;
mod receive;
mod sink;
pub(crate) mod temporary;
#[cfg(feature = "tracing")]
mod trace;
mod with_timeout;

use std::sync::{Arc, OnceLock};
use std::time::Duration;

use http::{HeaderMap, StatusCode, Uri};

pub(crate) use self::call_report::undecodable;
pub(crate) use self::moving_body::MovingBody;
pub(crate) use self::options::Options;
pub(crate) use self::range::{Rest, Validator};
#[cfg(test)]
pub(crate) use self::reading::reading;
pub(crate) use self::reading::reading_item;
pub(crate) use self::sink::Sink;
#[cfg(feature = "tracing")]
pub(crate) use self::trace::stream_ended as trace_stream_end;

use self::call_report::CallReport;
use self::receive::{Exchange, Origin};
pub(crate) use self::with_timeout::with_timeout;

use self::with_timeout::while_moving;
use super::call_target::CallTarget;
use super::client::{Client, PreparedRequest, authenticate, prepare};
use super::decode::{DecodeError, Reply};
use super::error::{Error, ErrorKind, Extent};
use super::future::BoxFuture;
use super::limit::{Account, AcquireRequest, Permit, Reservation};
use super::observe::WaitReason;
use super::record;
use super::request_parts::RequestParts;
use super::response::Response;
use super::retry::{Retry, is_safe_after};
use super::transport::{Body, Bounds, BoxError, Progress, TransportError, TransportErrorKind};

/// Makes a call. A response with a status of failure is an error.
pub(crate) fn execute(
    client: Client,
    target: CallTarget,
    parts: RequestParts,
    options: Options,
) -> BoxFuture<'static, Result<Reply, Error>> {
    let mut sink = Sink::of(&client);
    // Prepared before the future is made, so that the future does not hold the parts and stays small.
    let prepared = prepare(&client, &target, parts).map(Box::new);
    Box::pin(async move { execute_into(&client, &target, prepared, &options, &mut sink).await })
}

/// Makes a call and reads its answer. Generic, so it is compiled in the crate that uses it.
pub(crate) fn execute_and_read<T>(
    client: Client,
    target: CallTarget,
    parts: RequestParts,
    options: Options,
    read: fn(&Reply) -> Result<T, DecodeError>,
) -> impl Future<Output = Result<Response<T>, Error>> + Send {
    let reply = execute(client.clone(), target.clone(), parts, options);
    async move {
        let reply = reply.await.inspect_err(|error| record::failure(&client, &target, error))?;
        match reading::reading(&client, &target, &reply, read) {
            Ok(value) => Ok(Response::new(value, reply.status, reply.headers, reply.attempts)),
            Err(error) => Err(call_report::undecodable(&client, &target, reply, error)),
        }
    }
}

/// The head of an answer, with the body that is not read yet, and the account that has made the call.
pub(crate) struct OpenAnswer {
    pub(crate) reply: Reply,
    pub(crate) body: Option<(Body, Account)>,
}

/// Makes a call up to the head of its answer.
pub(crate) fn execute_to_head(
    client: &Client,
    target: &CallTarget,
    parts: RequestParts,
    options: &Options,
    mut sink: Sink,
) -> BoxFuture<'static, Result<OpenAnswer, Error>> {
    let (client, target, options) = (client.clone(), target.clone(), options.clone());
    let prepared = prepare(&client, &target, parts).map(Box::new);
    Box::pin(async move {
        let result = execute_into(&client, &target, prepared, &options, &mut sink).await;
        let reply = result.inspect_err(|error| record::failure(&client, &target, error))?;
        Ok(OpenAnswer { reply, body: sink.body() })
    })
}

/// Makes a call and writes the body to `sink`. A response with a status of failure is an error.
pub(crate) async fn execute_into(
    client: &Client,
    target: &CallTarget,
    prepared: Result<Box<PreparedRequest>, Error>,
    options: &Options,
    sink: &mut Sink,
) -> Result<Reply, Error> {
    let report = CallReport::start(client, target);
    let mut execution = CallExecution::new(client, target, options, &report);
    let result = report.span(execution.run(prepared, sink)).await.map_err(|error| error.of(target));
    report.end(&result);
    result
}

/// A request on its way.
type Sending = BoxFuture<'static, Result<http::Response<Body>, TransportError>>;

/// The state of a running call.
struct CallExecution<'a> {
    client: &'a Client,
    target: &'a CallTarget,
    options: &'a Options,
    retry: Retry,
    timeout: Duration,
    /// The end of the call's time, by the client's clock.
    deadline: Duration,
    report: &'a CallReport<'a>,
    attempts: u32,
    /// Whether any attempt may have reached the API.
    sent: bool,
}

impl<'a> CallExecution<'a> {
    fn new(client: &'a Client, target: &'a CallTarget, options: &'a Options, report: &'a CallReport<'a>) -> Self {
        let settings = client.settings();
        let timeout = options.timeout.unwrap_or(settings.timeout);
        let deadline = settings.clock.elapsed().saturating_add(timeout);
        let retry = options.retry(client);
        Self { client, target, options, retry, timeout, deadline, report, attempts: 0, sent: false }
    }

    async fn run(&mut self, prepared: Result<Box<PreparedRequest>, Error>, sink: &mut Sink) -> Result<Reply, Error> {
        let mut prepared = prepared?;
        if let Some(why) = self.client.settings().clock.cannot_wait() {
            return Err(Error::configuration(why).sent(false));
        }
        self.authenticate(&mut prepared, false).await?;
        sink.prepare().await.map_err(|error| error.sent(false))?;
        let mut last: Option<Error> = None;
        let mut may_renew = prepared.has_sources();
        loop {
            let permit = self
                .acquire_permit(prepared.account)
                .await
                .and_then(|reservation| Ok((reservation, self.bounds(&prepared)?)));
            let (reservation, bounds) = match permit {
                Ok(permit) => permit,
                // The error of the last attempt says more than the reason why there is no other attempt.
                Err(error) => return Err(self.failed(last.unwrap_or(error), true)),
            };
            let error = match self.attempt(&mut prepared, bounds, reservation, sink).await {
                Ok(mut reply) => {
                    self.on_success(prepared.account);
                    reply.attempts = self.attempts;
                    return Ok(reply);
                }
                Err(error) => error,
            };
            if error.status().is_some() && !error.is_retryable() {
                self.on_success(prepared.account);
            }
            // A refused call has had no effect. It is made again with another credential, once.
            let is_refused = may_renew && error.status() == Some(StatusCode::UNAUTHORIZED);
            if is_refused && prepared.payload.is_left() {
                may_renew = false;
                match self.authenticate(&mut prepared, true).await {
                    Ok(true) => {
                        last = Some(error);
                        continue;
                    }
                    Ok(false) => return Err(self.failed(error, false)),
                    // The answer of the API is the error, and the reason why there is no other credential its cause.
                    Err(none) => return Err(self.failed(error.with_source(none), false)),
                }
            }
            let delay = self.retry.delay(self.attempts, error.retry_after(), (self.client.settings().jitter)());
            self.on_throttled(&error, prepared.account).await;
            let may_repeat = prepared.payload.is_left() && self.may_go_on_after(&error);
            let again = may_repeat && delay < self.usable();
            if !again || !self.client.retry_budget(prepared.account).take() {
                return Err(self.failed(error, may_repeat));
            }
            self.wait(delay, WaitReason::Retry).await;
            last = Some(error);
        }
    }

    /// Adds credentials from sources, within the time of the call. Yields whether they are others than before.
    async fn authenticate(&self, prepared: &mut PreparedRequest, was_refused: bool) -> Result<bool, Error> {
        if !prepared.has_sources() {
            return Ok(false);
        }
        // On the heap, so that the futures of calls without sources stay small.
        let mut asking = Box::pin(authenticate(self.client, self.target, prepared, was_refused));
        let clock = &*self.client.settings().clock;
        let answer = with_timeout(clock, self.remaining(), asking.as_mut()).await;
        answer.unwrap_or_else(|| {
            Err(Error::new(ErrorKind::Credentials, "the source of the credential did not answer in time"))
        })
    }

    /// The rest of the call's time.
    fn remaining(&self) -> Duration {
        self.deadline.saturating_sub(self.client.settings().clock.elapsed())
    }

    /// The rest of the call's time, minus a reserve in which a request can still be answered.
    fn usable(&self) -> Duration {
        let reserve = (self.timeout / 20).min(Duration::from_secs(1));
        self.remaining().saturating_sub(reserve)
    }

    /// The API has answered and does not throttle: gives back a retry, and ends the pauses for this operation.
    fn on_success(&self, account: Account) {
        self.client.retry_budget(account).on_success();
        self.client.settings().throttle.reset(account, || self.target.endpoint());
    }

    fn may_go_on_after(&self, error: &Error) -> bool {
        self.attempts < self.retry.most_attempts()
            && is_safe_after(error, self.options.idempotent || self.target.is_idempotent())
    }

    /// The error of the whole call. The number of allowed attempts is shown only if more than one attempt could be
    /// made.
    fn failed(&self, error: Error, may_repeat: bool) -> Error {
        let most = if may_repeat || self.attempts > 1 { self.retry.most_attempts().max(self.attempts) } else { 1 };
        let lacks = self.client.lacks().filter(|_| !self.target.is_link());
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
            self.client.settings().clock.sleep(duration).await;
        }
    }

    /// Waits until the limiter lets a request leave. Yields its reservation, if there is a limiter.
    async fn acquire_permit(&self, account: Account) -> Result<Option<Reservation>, Error> {
        let settings = self.client.settings();
        let Some(limiter) = &settings.limiter else { return Ok(None) };
        let Some(endpoint) = self.target.endpoint() else { return Ok(None) };
        let full = |why: String| Err(Error::new(ErrorKind::RateLimited, why));
        loop {
            let most = self.usable();
            let request = AcquireRequest::new(&endpoint, settings.clock.elapsed(), most).of(account);
            let permit = with_timeout(&*settings.clock, self.remaining(), limiter.acquire(request).as_mut()).await;
            // A slot too far in the future, which a limiter should not grant, is given back as well.
            let reservation = match permit {
                Some(Permit::Granted(wait)) => Some(Reservation::new(limiter, request, wait)),
                _ => None,
            };
            match permit {
                Some(Permit::Granted(wait)) if wait.is_zero() => return Ok(reservation),
                Some(Permit::Granted(wait)) if wait <= most => {
                    self.wait(wait, WaitReason::Limit).await;
                    let mut confirming = limiter.confirm(request, wait);
                    if with_timeout(&*settings.clock, self.remaining(), confirming.as_mut()).await != Some(false) {
                        return Ok(reservation);
                    }
                    // Another request has taken the slot, so it must not be given back.
                    if let Some(reservation) = reservation {
                        reservation.end(true);
                    }
                }
                Some(Permit::Granted(wait) | Permit::Refused(wait)) => {
                    let why = format!(
                        "the client's own limit has no room for {wait:.1?}, which is longer than the call may take"
                    );
                    return full(why).map_err(|error| error.waiting(Some(wait)));
                }
                None => return full("the limiter did not answer in time".to_owned()),
            }
        }
    }

    /// Pauses the operation after a 429: for as long as the API asks, or else longer after each 429.
    async fn on_throttled(&self, error: &Error, account: Account) {
        let settings = self.client.settings();
        if error.status() == Some(StatusCode::TOO_MANY_REQUESTS)
            && let Some(limiter) = &settings.limiter
            && let Some(endpoint) = self.target.endpoint()
        {
            let asked = error.retry_after().map(|asked| self.retry.most_of(asked)).filter(|asked| !asked.is_zero());
            let pause = asked.unwrap_or_else(|| settings.throttle.next_pause(account, &endpoint));
            let request = AcquireRequest::new(&endpoint, settings.clock.elapsed(), Duration::ZERO).of(account);
            let mut pausing = limiter.pause(request, pause);
            let _ = with_timeout(&*settings.clock, self.remaining(), pausing.as_mut()).await;
        }
    }

    /// Sends the request once.
    async fn attempt(
        &mut self,
        prepared: &mut PreparedRequest,
        (now, bounds): (Duration, Bounds),
        mut reservation: Option<Reservation>,
        sink: &mut Sink,
    ) -> Result<Reply, Error> {
        let settings = self.client.settings();
        let (sending, uri, progress) = self.dispatch(prepared, now, bounds, sink)?;
        if let Some(reservation) = &mut reservation {
            reservation.leave(&progress);
        }
        let (client, target, account) = (self.client, self.target, prepared.account);
        self.attempts = self.attempts.saturating_add(1);
        let began = self.report.time();
        // Status and headers are kept, in case that the body does not come in time.
        let (failed, accepted, kept) = (OnceLock::new(), OnceLock::new(), receive::FailureBody::default());
        let limit = receive::limit(sink);
        // A separate allocation, because allocators serve two small pieces much faster than a large one.
        let mut exchange = Box::pin(async {
            let response = sending.await.map_err(failure)?;
            progress.received();
            if response.status().is_success() {
                let _ = accepted.set(response.status());
            } else {
                let _ = failed.set(Box::new((response.status(), response.headers().clone())));
            }
            let from = Self::origin(target, uri.as_ref());
            let exchange = Exchange { client, target, from, account, progress: &progress };
            receive::receive(response, exchange, sink, &kept).await
        });
        let result = while_moving(&progress, now, exchange.as_mut()).await;
        drop(exchange);
        let result = result.unwrap_or_else(|error| {
            // The connection may have been made at the last moment.
            let error =
                if error.kind() == ErrorKind::Connect && !progress.is_unsent(1 + usize::from(reservation.is_some())) {
                    Error::new(ErrorKind::Timeout, "the response did not come in time")
                } else {
                    error
                };
            if let Some((status, headers)) = failed.get().map(|failed| &**failed) {
                let body = (kept.take(), Extent::Part);
                let origin = Self::origin(target, uri.as_ref());
                return Err(receive::failed(*status, headers.clone(), body, limit, origin));
            }
            Err(match accepted.get() {
                Some(status) => error.with_response(*status, HeaderMap::new()),
                None => error,
            })
        });
        let result = result.map_err(|error| {
            let error = prepared.payload.explain(error).at(settings.clock.now()).anonymous(prepared.is_anonymous);
            error.without(target.error_fields(), || prepared.secrets(target))
        });
        let sent = result.as_ref().map_or_else(Error::may_have_been_sent, |_| true);
        if let Some(reservation) = reservation {
            reservation.end(sent);
        }
        self.sent |= sent;
        self.report.attempt(self.attempts, began, &result);
        result
    }

    /// Hands the request to the transport. Also yields its URI, unless it must not be shown.
    fn dispatch(
        &self,
        prepared: &mut PreparedRequest,
        now: Duration,
        bounds: Bounds,
        sink: &mut Sink,
    ) -> Result<(Sending, Option<Uri>, Arc<Progress>), Error> {
        let settings = self.client.settings();
        let mut request = prepared.next(self.client, self.target)?;
        sink.ask(request.headers_mut());
        let uri = (!self.target.is_link()).then(|| request.uri().clone());
        let progress = Progress::new(&settings.clock, now, bounds, !request.body().is_over());
        request.body_mut().watch(Arc::clone(&progress));
        Ok((settings.transport.send(request), uri, progress))
    }

    /// The origin of the response, for errors.
    fn origin<'u>(target: &'u CallTarget, uri: Option<&'u Uri>) -> Option<Origin<'u>> {
        uri.map(|uri| Origin { uri, template: target.path() })
    }

    /// The current time, and the time limits of the next attempt. An attempt that another can follow leaves time for
    /// it.
    fn bounds(&self, prepared: &PreparedRequest) -> Result<(Duration, Bounds), Error> {
        let (settings, options) = (self.client.settings(), self.options);
        let last = self.attempts.saturating_add(1) >= self.retry.most_attempts();
        let harmless = options.idempotent || self.target.is_idempotent();
        let leaves_time = !last && harmless && prepared.payload.is_repeatable();
        let own = options.attempt_timeout.or(settings.attempt_timeout.filter(|_| leaves_time)).unwrap_or(Duration::MAX);
        let now = settings.clock.elapsed();
        let remaining = self.deadline.saturating_sub(now);
        if own.min(remaining).is_zero() {
            return Err(Error::new(ErrorKind::Timeout, "the time was over before the request could be sent"));
        }
        let (end, configured) =
            if own < remaining { (now.saturating_add(own), own) } else { (self.deadline, self.timeout) };
        let usual = (leaves_time || self.timeout == Duration::MAX).then_some(settings.response_header_timeout);
        let stall = options.stall_timeout.unwrap_or(settings.stall_timeout);
        Ok((now, Bounds { end, configured, stall, head: options.response_header_timeout.or(usual) }))
    }
}

/// The error for a body that was cut off.
fn broken(error: BoxError) -> Error {
    let error = TransportError::new(TransportErrorKind::Broken).with_source(error);
    failure(error)
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
