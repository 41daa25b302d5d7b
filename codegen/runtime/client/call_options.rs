//! The options of one call.

use std::time::Duration;

use http::{HeaderName, HeaderValue, Request};

use crate::runtime::client::request_context::{Base, RequestContext};
use crate::runtime::client::retry::Retry;
use crate::runtime::json::decoding::Decoding;
use crate::runtime::validation::location::Location;
use crate::runtime::validation::violation::Violations;

/// What a call does otherwise than its client.
#[derive(Clone, Debug, Default)]
pub(crate) struct CallOptions {
    pub(crate) timeout: Option<Duration>,
    pub(crate) retry: Option<Retry>,
    pub(crate) decoding: Option<Decoding>,
    /// The locations of values that may violate the constraints of the document.
    pub(crate) unchecked: Vec<String>,
    pub(crate) base: Option<Base>,
    headers: Vec<(String, HeaderText)>,
}

/// The value of a header, which may be a secret.
#[derive(Clone)]
struct HeaderText(String);

impl std::fmt::Debug for HeaderText {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("[redacted]")
    }
}

impl CallOptions {
    /// Adds a header.
    pub(crate) fn header(&mut self, name: String, value: String) {
        self.headers.push((name, HeaderText(value)));
    }

    /// Returns the context of the call, if it is not that of the client.
    ///
    /// # Errors
    /// Returns a violation if the base URL is not one.
    pub(crate) fn context(
        &self,
        context: &RequestContext,
    ) -> Result<Option<RequestContext>, Violations> {
        if self.base.is_none() && self.unchecked.is_empty() {
            return Ok(None);
        }
        let mut context = context.clone();
        if let Some(base) = &self.base {
            context = context
                .with_base(base)
                .map_err(|error| invalid("base_url", "a base URL", format_args!("{error}")))?;
        }
        Ok(Some(context.with_unchecked(self.unchecked.clone())))
    }

    /// Adds the headers to a request.
    ///
    /// # Errors
    /// Returns a violation if one of them cannot be sent.
    pub(crate) fn apply<B>(&self, request: &mut Request<B>) -> Result<(), Violations> {
        for (name, HeaderText(value)) in &self.headers {
            let parsed = (HeaderName::try_from(name), HeaderValue::try_from(value));
            let (Ok(header), Ok(mut value)) = parsed else {
                let limit = "a header that can be sent";
                return Err(invalid(
                    "header",
                    limit,
                    format_args!("the header {name:?}"),
                ));
            };
            value.set_sensitive(true);
            request.headers_mut().insert(header, value);
        }
        Ok(())
    }
}

fn invalid(place: &str, limit: &str, found: std::fmt::Arguments<'_>) -> Violations {
    let mut violations = Violations::default();
    violations.push(&Location::Name(place), "option", limit, found);
    violations
}
