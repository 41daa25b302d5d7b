//! What a fake expects of calls, and what it replies to them.

use std::marker::PhantomData;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, USER_AGENT};
use http::{HeaderMap, Request, Response};
use serde::Serialize;

use crate::runtime::client::credentials::Credentials;
use crate::runtime::client::curl::Curl;
use crate::runtime::client::error::Error;
use crate::runtime::client::fake::{self, Expected, Fake};
use crate::runtime::client::operation::Operation;
use crate::runtime::client::request_context::RequestContext;
use crate::runtime::client::transport_error::TransportError;
use crate::runtime::json::decoding::Decoding;
use crate::runtime::request::builder::RequestBuilder;
use crate::runtime::request::path::Path;
use crate::runtime::response::raw_response::RawResponse;
use crate::runtime::validation::violation::Violations;

/// The server of requests that are only compared: nothing is sent to it.
const NOWHERE: &str = "http://fake";

impl Fake {
    /// Expects a call with this request once: with its path, query, headers and body, on any server
    /// and with any credentials. The expectation takes effect with its reply. Expected calls may come
    /// in any order, and equal ones get their replies in the order of the expectations. A request
    /// with a file on a disk is only matched by [`expect_call`](Self::expect_call).
    ///
    /// ```ignore
    /// let fake = Fake::new().expect(GetPet::new(7)).reply(200, &pet);
    /// let client = Client::with_transport(fake.clone(), credentials)?;
    /// // … the code that is tested …
    /// fake.verify()?;
    /// ```
    pub fn expect<O: Operation>(self, request: O) -> Expectation<O> {
        match written(&request) {
            Ok(wanted) => {
                let shown = Curl::new(&wanted).to_string();
                self.expectation(shown, move |request| is_like(request, &wanted))
            }
            // No call can be like this.
            Err(violations) => self.expectation(violations.to_string(), |_| false),
        }
    }

    /// Expects a call of an operation once, with any request for which a function returns `true`.
    ///
    /// ```ignore
    /// fake.expect_call::<GetPet>(|request| request.uri().path().ends_with("/7")).reply(200, &pet);
    /// ```
    pub fn expect_call<O: Operation>(
        self,
        matches: impl Fn(&Request<Bytes>) -> bool + Send + 'static,
    ) -> Expectation<O> {
        self.expectation(format!("any like those of the test, {}", O::PATH), matches)
    }

    fn expectation<O: Operation>(
        self,
        shown: String,
        matches: impl Fn(&Request<Bytes>) -> bool + Send + 'static,
    ) -> Expectation<O> {
        let expected = Expected {
            operation: O::ID,
            shown: format!("`{}`: {shown}", O::ID),
            matches: Box::new(matches),
            reply: None,
        };
        Expectation {
            fake: self,
            expected,
            operation: PhantomData,
        }
    }
}

/// A call that a [`Fake`] expects, which has no reply yet.
#[derive(Debug)]
#[must_use = "a call is expected when it has a reply"]
pub struct Expectation<O> {
    fake: Fake,
    expected: Expected,
    operation: PhantomData<fn(O)>,
}

impl<O: Operation> Expectation<O> {
    /// Responds with this status code, and with this value as the JSON body; with `()`, without a body.
    /// The types of the API can be bodies with the feature `serde`. A response that the document does
    /// not allow is an error of the call, and of [`Fake::verify`].
    pub fn reply(self, status: u16, body: impl Serialize) -> Fake {
        match fake::json(status, body) {
            Ok(response) => self.reply_http(response),
            Err(error) => self.fail(error),
        }
    }

    /// Replies with this response. One that the document does not allow is an error of the call, and of
    /// [`Fake::verify`]. An error response with a status code that the document does not have is
    /// allowed.
    pub fn reply_http(self, response: Response<Bytes>) -> Fake {
        let deviation = deviation::<O>(&response);
        let Some(deviation) = deviation else {
            return self.reply_deviating(response);
        };
        let shown = &self.expected.shown;
        let fault = format!("the document does not allow the reply to {shown}: {deviation}");
        self.fake.fault(fault.clone());
        self.fail(TransportError::unexpected(fault))
    }

    /// Replies with this response, even if the document does not allow it: servers deviate.
    pub fn reply_deviating(self, response: Response<Bytes>) -> Fake {
        self.with(Ok(response))
    }

    /// Replies with this error instead of a response.
    pub fn fail(self, error: TransportError) -> Fake {
        self.with(Err(error))
    }

    fn with(mut self, reply: Result<Response<Bytes>, TransportError>) -> Fake {
        self.expected.reply = Some(reply);
        self.fake.add(self.expected);
        self.fake
    }
}

/// Returns a request as it would be sent, without credentials, whether it is valid or not: a client
/// sends no invalid one unless a call demands it.
fn written(operation: &impl Operation) -> Result<Request<Bytes>, Violations> {
    fn context() -> Result<RequestContext, Violations> {
        let context = RequestContext::with_base_url(NOWHERE, &Credentials::none(), "fake");
        context.map_err(|_| Violations::default())
    }
    fn write<O: Operation>(
        operation: &O,
        context: &RequestContext,
    ) -> Result<Request<Bytes>, Violations> {
        let mut request = RequestBuilder::new(Path::below(NOWHERE), Violations::default())
            .unchecked(&[String::new()])
            .with_secrets(O::SECRETS);
        operation.write(&mut request);
        let secrets = context.secrets(&[], request.violations());
        request.finish(context, O::METHOD, O::ACCEPT, secrets)
    }
    write(operation, &context()?)
}

/// Returns whether a request is like another one, which was made for no server.
fn is_like(request: &Request<Bytes>, wanted: &Request<Bytes>) -> bool {
    let target = |request: &Request<Bytes>| request.uri().path_and_query().cloned();
    let is_below = match (target(request), target(wanted)) {
        (Some(target), Some(wanted)) => target.as_str().ends_with(wanted.as_str()),
        _ => false,
    };
    request.method() == wanted.method()
        && is_below
        && request.body() == wanted.body()
        && has_all(request.headers(), wanted.headers())
}

/// Returns whether all headers that a request has of its own are there.
fn has_all(headers: &HeaderMap, wanted: &HeaderMap) -> bool {
    let mut own = wanted.iter().filter(|(name, _)| *name != USER_AGENT);
    own.all(|(name, value)| headers.get(name) == Some(value))
}

/// Returns what the document does not allow in a response.
fn deviation<O: Operation>(response: &Response<Bytes>) -> Option<String> {
    match O::decode(RawResponse::new(response.clone(), Decoding::Strict)) {
        Ok(_) => None,
        Err(Error::Api(error)) => {
            // `()` is `null`.
            let is_empty = matches!(response.body().as_ref(), b"" | b"null");
            let is_other = error.body().is_none() && !is_empty;
            let media_type = response.headers().get(CONTENT_TYPE);
            is_other.then(|| format!("the body of {} ({media_type:?})", response.status()))
        }
        Err(other) => Some(other.to_string()),
    }
}
