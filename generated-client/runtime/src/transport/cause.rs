//! Messages for the causes of network errors. Messages of other libraries are not shown: they may contain names and values.

use std::error::Error as StdError;
use std::io;

/// The greatest number of nested causes that are examined.
const DEEPEST: usize = 24;

/// The message if a server refuses the client's certificate. A server decides this before it reads a request.
const CERTIFICATE_REFUSED: &str = "the server wants another certificate of the client";

/// The message if the client refuses the server's certificate for a reason that is not known.
const CERTIFICATE_NOT_ACCEPTED: &str = "the certificate is not accepted";

/// The cause of an error.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Cause {
    /// The message for the innermost known cause.
    pub(crate) message: Option<&'static str>,
    /// Whether another attempt to connect would fail in the same way.
    pub(crate) is_lasting: bool,
    /// Whether the operating system reported the error.
    pub(crate) is_from_system: bool,
    /// The error code of an HTTP/2 `GOAWAY` frame. The library's error also contains text of the server, which must not be shown.
    pub(crate) goaway_code: Option<u32>,
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
    /// The cause of this error, from it and its sources.
    pub(crate) fn of(error: &(dyn StdError + 'static)) -> Self {
        let mut cause = Self::default();
        let mut next = Some(error);
        for _ in 0..DEEPEST {
            let Some(error) = next else { break };
            cause.add(error);
            next = match error.downcast_ref::<io::Error>() {
                // `source` skips the inner error itself.
                Some(io) => io.get_ref().map(|inner| inner as _),
                None => error.source(),
            };
        }
        cause
    }

    /// Adds the next source of the error. A deeper source is more specific, so its message wins.
    fn add(&mut self, error: &(dyn StdError + 'static)) {
        self.goaway_code = goaway_code(error).or(self.goaway_code);
        if let Some(message) = unprocessed(error) {
            self.message = Some(message);
            self.refused = Some(Refused::Request);
        } else if let Some(io) = error.downcast_ref::<io::Error>() {
            self.is_from_system |= io.get_ref().is_none();
            self.message = io_message(io.kind()).or(self.message);
        } else if let Some((message, is_lasting)) = tls_message(error).or_else(|| text_message(&error.to_string())) {
            // OpenSSL has the reason in an outer error, and none in its source.
            if message != CERTIFICATE_NOT_ACCEPTED || !self.is_lasting {
                self.message = Some(message);
            }
            self.is_lasting |= is_lasting;
            if message == CERTIFICATE_REFUSED {
                self.refused = Some(Refused::Certificate);
            }
        }
    }
}

fn io_message(kind: io::ErrorKind) -> Option<&'static str> {
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

/// The message if the server did not process a request over HTTP/2 (RFC 9113, section 8.7): it refused the stream, or the
/// stream came after the last one that it processes before it closes the connection.
#[cfg(all(feature = "http2", not(target_family = "wasm")))]
fn unprocessed(error: &(dyn StdError + 'static)) -> Option<&'static str> {
    let error = error.downcast_ref::<h2::Error>().filter(|error| error.is_remote())?;
    if error.is_go_away() {
        // The library reports this error only for streams that the server does not process.
        Some("the server closes the connection")
    } else {
        (error.reason() == Some(h2::Reason::REFUSED_STREAM)).then_some("the server takes no more requests for now")
    }
}

/// The error code of the HTTP/2 `GOAWAY` frame that ended a connection.
#[cfg(all(feature = "http2", not(target_family = "wasm")))]
fn goaway_code(error: &(dyn StdError + 'static)) -> Option<u32> {
    let error = error.downcast_ref::<h2::Error>().filter(|error| error.is_go_away())?;
    error.reason().map(u32::from)
}

#[cfg(not(all(feature = "http2", not(target_family = "wasm"))))]
fn goaway_code(_: &(dyn StdError + 'static)) -> Option<u32> {
    None
}

#[cfg(not(all(feature = "http2", not(target_family = "wasm"))))]
fn unprocessed(_: &(dyn StdError + 'static)) -> Option<&'static str> {
    None
}

/// The message for an error that libraries report only as text, and whether it is lasting.
fn text_message(text: &str) -> Option<(&'static str, bool)> {
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
        _ if is_certificate_alert(text) => (CERTIFICATE_REFUSED, true),
        _ if text.contains("certificate verify failed") => (openssl_message(text), true),
        _ if text.starts_with("SOCKS error: ") => ("the proxy refused the connection", false),
        _ if text.starts_with("unsupported scheme ") => ("the scheme of the proxy is not supported", true),
        _ if text.starts_with("invalid ") && text.contains(" parsed") => ("what came is not HTTP/1.1", false),
        _ => return None,
    })
}

/// Whether the text is of a TLS alert about the client's certificate. HTTP/2 keeps only the text of an alert, and OpenSSL has
/// only a text.
fn is_certificate_alert(text: &str) -> bool {
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

/// The message for a certificate that OpenSSL does not accept; its errors have only a text.
fn openssl_message(text: &str) -> &'static str {
    let has = |reason: &str| text.contains(reason);
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
        CERTIFICATE_NOT_ACCEPTED
    }
}

/// The message for an error of rustls, and whether it is lasting.
#[cfg(all(any(feature = "rustls-ring", feature = "rustls-aws-lc"), not(target_family = "wasm")))]
fn tls_message(error: &(dyn StdError + 'static)) -> Option<(&'static str, bool)> {
    use rustls::{AlertDescription as Alert, CertificateError as Certificate, Error};

    let error = error.downcast_ref::<Error>()?;
    let message = match error {
        Error::InvalidCertificate(certificate) => match certificate {
            Certificate::Expired | Certificate::ExpiredContext { .. } => "the certificate has expired",
            Certificate::NotValidYet | Certificate::NotValidYetContext { .. } => "the certificate is not valid yet",
            Certificate::Revoked => "the certificate was revoked",
            Certificate::UnknownIssuer => "the issuer of the certificate is unknown",
            Certificate::NotValidForName | Certificate::NotValidForNameContext { .. } => {
                "the certificate is for another name"
            }
            _ => CERTIFICATE_NOT_ACCEPTED,
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
        ) => CERTIFICATE_REFUSED,
        Error::AlertReceived(Alert::UnrecognisedName) => "the server does not know the name",
        Error::InvalidMessage(_) => "the server does not speak TLS",
        _ => "the TLS handshake failed",
    };
    let is_temporary = matches!(
        error,
        Error::AlertReceived(Alert::InternalError | Alert::CloseNotify | Alert::UserCanceled)
            | Error::FailedToGetCurrentTime
            | Error::FailedToGetRandomBytes
            | Error::DecryptError
    );
    Some((message, !is_temporary))
}

#[cfg(not(all(any(feature = "rustls-ring", feature = "rustls-aws-lc"), not(target_family = "wasm"))))]
fn tls_message(_: &(dyn StdError + 'static)) -> Option<(&'static str, bool)> {
    None
}

#[cfg(test)]
mod tests {
    use std::fmt;

    use super::*;

    /// An error with this text and source.
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

    fn message(error: &(dyn StdError + 'static)) -> (Option<&'static str>, bool) {
        let cause = Cause::of(error);
        (cause.message, cause.is_lasting)
    }

    #[test]
    fn the_innermost_known_error_is_the_cause() {
        let refused = io::Error::from(io::ErrorKind::ConnectionRefused);
        let error = Text("client error (Connect)", Some(Box::new(Text("tcp connect error", Some(refused.into())))));
        assert_eq!(message(&error), (Some("connection refused"), false));
        let error = Text("dns error", Some(io::Error::other("secret.example: no such host").into()));
        assert_eq!(message(&error), (Some("the name of the host could not be resolved"), false));
        let alert = Text("received fatal alert: CertificateRequired", None);
        let cause = Cause::of(&alert);
        assert_eq!(
            (cause.message, cause.is_lasting, cause.refused),
            (Some(CERTIFICATE_REFUSED), true, Some(Refused::Certificate))
        );
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
            assert_eq!(message(&Text(text.leak(), Some(below.into()))), (Some(expected), true));
        }
        // An error inside an I/O error is not its `source`.
        let closed = Text("tunnel error: unsuccessful", None);
        assert_eq!(message(&io::Error::other(closed)), (Some("the proxy refused the connection"), true));
        assert_eq!(message(&Text("something else", None)), (None, false));
    }

    #[cfg(all(any(feature = "rustls-ring", feature = "rustls-aws-lc"), not(target_family = "wasm")))]
    #[test]
    fn tls_errors_have_messages_and_are_lasting_or_temporary() {
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
            let (message, found) = message(&io::Error::new(io::ErrorKind::InvalidData, error));
            assert!(message.is_some_and(|message| message.contains(expected)), "{message:?} {expected}");
            assert_eq!(found, lasting, "{expected}");
        }
    }

    #[test]
    fn long_chains_of_errors_have_a_bound() {
        let mut error = Text("end", None);
        for _ in 0..1000 {
            error = Text("more", Some(Box::new(error)));
        }
        assert_eq!(message(&error), (None, false));
    }
}
