//! A span of `tracing` for each attempt of each call.

use bytes::Bytes;
use http::{Request, Response};
use tracing::field::Empty;
use tracing::{Span, info_span};

use crate::runtime::client::middleware::{Attempt, Middleware};
use crate::runtime::client::transport_error::TransportError;

/// Middleware that records a span of `tracing` for each attempt of each call, at the level `INFO`,
/// which ends with the response. Its fields are those of the semantic conventions of OpenTelemetry
/// for HTTP clients. No field has a value of the request: neither its URL, nor headers, nor bodies.
///
/// There are spans only, without events, so a subscriber that writes a log has to be told to write
/// spans: `tracing_subscriber::fmt().with_span_events(FmtSpan::CLOSE)`. The span is not entered, so
/// the time of a call is its idle time.
#[derive(Clone, Copy, Debug, Default)]
#[non_exhaustive]
pub struct TracingSpans;

impl TracingSpans {
    /// Creates the middleware, which is added by [`Config::layer`](crate::Config::layer).
    pub fn new() -> Self {
        Self
    }
}

impl Middleware for TracingSpans {
    fn before(
        &self,
        attempt: &mut Attempt,
        request: &mut Request<Bytes>,
    ) -> Result<(), TransportError> {
        let (method, uri) = (request.method().as_str(), request.uri());
        let span = info_span!(
            "HTTP request",
            otel.kind = "client",
            otel.name = format_args!("{method} {}", attempt.path()),
            otel.status_code = Empty,
            operation = attempt.operation(),
            http.request.method = method,
            url.template = attempt.path(),
            server.address = uri.host(),
            server.port = uri.port_u16(),
            http.request.resend_count = (attempt.number() > 1).then(|| attempt.number() - 1),
            http.response.status_code = Empty,
            "error.type" = Empty,
        );
        attempt.extensions().insert(span);
        Ok(())
    }

    fn after(&self, attempt: &mut Attempt, outcome: &mut Result<Response<Bytes>, TransportError>) {
        let Some(span) = attempt.extensions().remove::<Span>() else {
            return;
        };
        let status = match outcome {
            Ok(response) => Some(response.status()),
            Err(error) => error.status(),
        };
        if let Some(status) = status {
            span.record("http.response.status_code", status.as_u16());
        }
        let error_type = match (outcome, &status) {
            (Err(error), _) if error.is_connect() => "connect",
            (Err(error), _) if error.is_timeout() => "timeout",
            (Err(error), _) if error.is_too_large() => "too_large",
            (Err(error), _) if error.is_upload() => "upload",
            (Err(_), _) => "exchange",
            (Ok(_), Some(status)) if !status.is_success() => status.as_str(),
            (Ok(_), _) => return,
        };
        span.record("error.type", error_type);
        span.record("otel.status_code", "ERROR");
    }
}
