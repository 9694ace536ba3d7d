//! Causes of network errors, in words of this crate: messages of other libraries may contain names and values.

use std::error::Error as StdError;
use std::io;

/// The greatest number of nested causes that are examined.
const DEEPEST: usize = 24;

/// A server says so at the end of the handshake at the latest, before it reads anything.
const OTHER: &str = "the server wants another certificate of the client";

/// The text for a certificate that was refused without a reason.
const UNACCEPTED: &str = "the certificate is not accepted";

/// The cause of an error.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Cause {
    /// The innermost known cause.
    pub(crate) words: Option<&'static str>,
    /// Whether another attempt to connect would fail in the same way.
    pub(crate) lasting: bool,
    /// Whether the cause is an error of the operating system.
    pub(crate) system: bool,
    /// The code of an HTTP/2 `GOAWAY`. The library's error also contains text of the server, which must not be shown.
    pub(crate) going_away: Option<u32>,
    /// The reason why the server did not process the request.
    pub(crate) refused: Option<Refused>,
}

/// The part of a request that a server has refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refused {
    /// The client's certificate, or the lack of one.
    Certificate,
    /// The request itself.
    Request,
}

impl Cause {
    /// What is behind this error.
    pub(crate) fn of(error: &(dyn StdError + 'static)) -> Self {
        let mut cause = Self::default();
        let mut next = Some(error);
        for _ in 0..DEEPEST {
            let Some(error) = next else { break };
            cause.look_at(error);
            next = match error.downcast_ref::<io::Error>() {
                // Its own `source` passes over what it is made of.
                Some(io) => io.get_ref().map(|inner| inner as _),
                None => error.source(),
            };
        }
        cause
    }

    /// The deeper one is nearer.
    fn look_at(&mut self, error: &(dyn StdError + 'static)) {
        self.going_away = going_away(error).or(self.going_away);
        if let Some(words) = unprocessed(error) {
            self.words = Some(words);
            self.refused = Some(Refused::Request);
        } else if let Some(io) = error.downcast_ref::<io::Error>() {
            self.system |= io.get_ref().is_none();
            self.words = system(io.kind()).or(self.words);
        } else if let Some((words, lasting)) = tls(error).or_else(|| known_text(&error.to_string())) {
            // OpenSSL tells why at one level, and that it failed again at the next.
            if words != UNACCEPTED || !self.lasting {
                self.words = Some(words);
            }
            self.lasting |= lasting;
            if words == OTHER {
                self.refused = Some(Refused::Certificate);
            }
        }
    }
}

fn system(kind: io::ErrorKind) -> Option<&'static str> {
    Some(match kind {
        io::ErrorKind::ConnectionRefused => "connection refused",
        io::ErrorKind::ConnectionReset => "connection reset",
        io::ErrorKind::ConnectionAborted => "connection aborted",
        io::ErrorKind::BrokenPipe | io::ErrorKind::UnexpectedEof | io::ErrorKind::NotConnected => "connection closed",
        io::ErrorKind::TimedOut => "timed out",
        io::ErrorKind::HostUnreachable => "no route to the host",
        io::ErrorKind::NetworkUnreachable | io::ErrorKind::NetworkDown => "the network cannot be reached",
        io::ErrorKind::AddrNotAvailable | io::ErrorKind::AddrInUse => "no local address is free",
        io::ErrorKind::PermissionDenied => "the system does not permit it",
        _ => return None,
    })
}

/// What HTTP/2 tells of a request that the server has done nothing with (RFC 9113, section 8.7): a stream that it refused, or
/// one after the last that it heeds before it closes the connection.
#[cfg(all(feature = "http2", not(target_family = "wasm")))]
fn unprocessed(error: &(dyn StdError + 'static)) -> Option<&'static str> {
    let error = error.downcast_ref::<h2::Error>().filter(|error| error.is_remote())?;
    if error.is_go_away() {
        // The library tells it of no stream that the server heeds.
        Some("the server closes the connection")
    } else {
        (error.reason() == Some(h2::Reason::REFUSED_STREAM)).then_some("the server takes no more requests for now")
    }
}

/// The code with which a connection by HTTP/2 is going away, if it is.
#[cfg(all(feature = "http2", not(target_family = "wasm")))]
fn going_away(error: &(dyn StdError + 'static)) -> Option<u32> {
    let error = error.downcast_ref::<h2::Error>().filter(|error| error.is_go_away())?;
    error.reason().map(u32::from)
}

/// The code with which a connection is going away.
#[cfg(not(all(feature = "http2", not(target_family = "wasm"))))]
fn going_away(_: &(dyn StdError + 'static)) -> Option<u32> {
    None
}

/// What HTTP/2 tells.
#[cfg(not(all(feature = "http2", not(target_family = "wasm"))))]
fn unprocessed(_: &(dyn StdError + 'static)) -> Option<&'static str> {
    None
}

/// What libraries tell by text alone, and whether it lasts.
fn known_text(text: &str) -> Option<(&'static str, bool)> {
    Some(match text {
        "tunnel error: proxy authorization required" | "SOCKS error: credentials not accepted" => {
            ("the proxy wants other credentials", true)
        }
        "tunnel error: unsuccessful" => ("the proxy refused the connection", true),
        "SOCKS error: failed to create underlying connection" => ("the proxy cannot be reached", false),
        "tunnel error: unexpected end of file" => ("the proxy closed the connection", false),
        "dns error" => ("the name of the host could not be resolved", false),
        "operation timed out" => ("timed out", false),
        "connection closed before message completed" => ("connection closed before the response was complete", false),
        "message head is too large" => ("the head of the response is too large", false),
        "invalid URL, scheme is not http" => ("the scheme is not supported", true),
        _ if is_refusal(text) => (OTHER, true),
        _ if text.contains("certificate verify failed") => (unverified(text), true),
        _ if text.starts_with("SOCKS error: ") => ("the proxy refused the connection", false),
        _ if text.starts_with("unsupported scheme ") => ("the scheme of the proxy is not supported", true),
        _ if text.starts_with("invalid ") && text.contains(" parsed") => ("what came is not HTTP/1.1", false),
        _ => return None,
    })
}

/// Whether it is the text of an alert about the client's certificate: HTTP/2 keeps nothing but the text, and OpenSSL has no more.
fn is_refusal(text: &str) -> bool {
    let by_rustls = text.strip_prefix("received fatal alert: ").is_some_and(|alert| {
        matches!(
            alert,
            "CertificateRequired"
                | "NoCertificate"
                | "BadCertificate"
                | "UnsupportedCertificate"
                | "CertificateRevoked"
                | "CertificateExpired"
                | "CertificateUnknown"
                | "UnknownCA"
                | "AccessDenied"
        )
    });
    let by_openssl = [
        "certificate required",
        "bad certificate",
        "unsupported certificate",
        "certificate revoked",
        "certificate expired",
        "certificate unknown",
        "unknown ca",
        "access denied",
    ];
    by_rustls
        || text.contains("SSL routines") && by_openssl.iter().any(|alert| text.contains(&format!(" alert {alert}:")))
}

/// Why a certificate is not accepted, where OpenSSL says so; it has no more than the text.
fn unverified(text: &str) -> &'static str {
    let has = |words: &str| text.contains(words);
    if has("certificate has expired") {
        "the certificate has expired"
    } else if has("certificate is not yet valid") {
        "the certificate is not valid yet"
    } else if has("certificate revoked") {
        "the certificate was revoked"
    } else if has("hostname mismatch") || has("IP address mismatch") {
        "the certificate is for another name"
    } else if has("issuer certificate") || has("self-signed certificate") || has("self signed certificate") {
        "the issuer of the certificate is unknown"
    } else {
        UNACCEPTED
    }
}

/// What TLS tells, and whether it lasts.
#[cfg(all(any(feature = "rustls-ring", feature = "rustls-aws-lc"), not(target_family = "wasm")))]
fn tls(error: &(dyn StdError + 'static)) -> Option<(&'static str, bool)> {
    use rustls::{AlertDescription as Alert, CertificateError as Certificate, Error};

    let error = error.downcast_ref::<Error>()?;
    let words = match error {
        Error::InvalidCertificate(certificate) => match certificate {
            Certificate::Expired | Certificate::ExpiredContext { .. } => "the certificate has expired",
            Certificate::NotValidYet | Certificate::NotValidYetContext { .. } => "the certificate is not valid yet",
            Certificate::Revoked => "the certificate was revoked",
            Certificate::UnknownIssuer => "the issuer of the certificate is unknown",
            Certificate::NotValidForName | Certificate::NotValidForNameContext { .. } => {
                "the certificate is for another name"
            }
            _ => UNACCEPTED,
        },
        Error::PeerIncompatible(_) | Error::AlertReceived(Alert::ProtocolVersion | Alert::InsufficientSecurity) => {
            "the server has no version of TLS in common with the client"
        }
        Error::AlertReceived(Alert::HandshakeFailure) => "the server has no form of TLS in common with the client",
        Error::AlertReceived(
            Alert::CertificateRequired
            | Alert::NoCertificate
            | Alert::BadCertificate
            | Alert::UnsupportedCertificate
            | Alert::CertificateRevoked
            | Alert::CertificateExpired
            | Alert::CertificateUnknown
            | Alert::UnknownCA
            | Alert::AccessDenied,
        ) => OTHER,
        Error::AlertReceived(Alert::UnrecognisedName) => "the server does not know the name",
        Error::InvalidMessage(_) => "the server does not speak TLS",
        _ => "the TLS handshake failed",
    };
    let passing = matches!(
        error,
        Error::AlertReceived(Alert::InternalError | Alert::CloseNotify | Alert::UserCanceled)
            | Error::FailedToGetCurrentTime
            | Error::FailedToGetRandomBytes
            | Error::DecryptError
    );
    Some((words, !passing))
}

/// What TLS tells.
#[cfg(not(all(any(feature = "rustls-ring", feature = "rustls-aws-lc"), not(target_family = "wasm"))))]
fn tls(_: &(dyn StdError + 'static)) -> Option<(&'static str, bool)> {
    None
}

#[cfg(test)]
mod tests {
    use std::fmt;

    use super::*;

    /// A text, and what is behind it.
    #[derive(Debug)]
    struct Text(&'static str, Option<Box<dyn StdError + Send + Sync>>);

    impl fmt::Display for Text {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(self.0)
        }
    }

    impl StdError for Text {
        fn source(&self) -> Option<&(dyn StdError + 'static)> {
            self.1.as_deref().map(|source| source as _)
        }
    }

    fn words(error: &(dyn StdError + 'static)) -> (Option<&'static str>, bool) {
        let cause = Cause::of(error);
        (cause.words, cause.lasting)
    }

    #[test]
    fn the_nearest_one_that_is_known() {
        let refused = io::Error::from(io::ErrorKind::ConnectionRefused);
        let error = Text("client error (Connect)", Some(Box::new(Text("tcp connect error", Some(refused.into())))));
        assert_eq!(words(&error), (Some("connection refused"), false));
        let error = Text("dns error", Some(io::Error::other("secret.example: no such host").into()));
        assert_eq!(words(&error), (Some("the name of the host could not be resolved"), false));
        let alert = Text("received fatal alert: CertificateRequired", None);
        let cause = Cause::of(&alert);
        assert_eq!((cause.words, cause.lasting, cause.refused), (Some(OTHER), true, Some(Refused::Certificate)));
        assert_eq!(Cause::of(&Text("received fatal alert: InternalError", None)).refused, None);
        let alert = "error:0A00045C:SSL routines:ssl3_read_bytes:tlsv13 alert certificate required:rec_layer_s3.c:916:SSL alert 116";
        assert_eq!(Cause::of(&Text(alert, None)).refused, Some(Refused::Certificate));
        for (reason, expected) in [
            ("unable to get local issuer certificate", "the issuer of the certificate is unknown"),
            ("self-signed certificate in certificate chain", "the issuer of the certificate is unknown"),
            ("certificate has expired", "the certificate has expired"),
            ("hostname mismatch", "the certificate is for another name"),
            ("unsuitable certificate purpose", "the certificate is not accepted"),
        ] {
            let text = format!(
                "error:0A000086:SSL routines:tls_post_process_server_certificate:certificate verify failed:a.c:1: ({reason})"
            );
            let below = Text("error:0A000086:SSL routines:x:certificate verify failed:a.c:1:", None);
            assert_eq!(words(&Text(text.leak(), Some(below.into()))), (Some(expected), true));
        }
        // An error within one of the system, which is nobody's source.
        let closed = Text("tunnel error: unsuccessful", None);
        assert_eq!(words(&io::Error::other(closed)), (Some("the proxy refused the connection"), true));
        assert_eq!(words(&Text("something else", None)), (None, false));
    }

    #[cfg(all(any(feature = "rustls-ring", feature = "rustls-aws-lc"), not(target_family = "wasm")))]
    #[test]
    fn tls_errors_have_texts_and_are_lasting_or_not() {
        use rustls::{AlertDescription, CertificateError, Error};

        for (error, expected, lasting) in [
            (Error::InvalidCertificate(CertificateError::Expired), "the certificate has expired", true),
            (Error::InvalidCertificate(CertificateError::UnknownIssuer), "issuer of the certificate is unknown", true),
            (Error::InvalidCertificate(CertificateError::BadEncoding), "the certificate is not accepted", true),
            (Error::AlertReceived(AlertDescription::ProtocolVersion), "no version of TLS in common", true),
            (Error::AlertReceived(AlertDescription::CertificateRequired), "wants another certificate", true),
            (Error::AlertReceived(AlertDescription::InternalError), "the TLS handshake failed", false),
            (Error::General("secret".to_owned()), "the TLS handshake failed", true),
        ] {
            let (words, found) = words(&io::Error::new(io::ErrorKind::InvalidData, error));
            assert!(words.is_some_and(|words| words.contains(expected)), "{words:?} {expected}");
            assert_eq!(found, lasting, "{expected}");
        }
    }

    #[test]
    fn circles_end() {
        let mut error = Text("end", None);
        for _ in 0..1000 {
            error = Text("more", Some(Box::new(error)));
        }
        assert_eq!(words(&error), (None, false));
    }
}
