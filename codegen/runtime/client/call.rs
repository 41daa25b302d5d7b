//! A call: a request with the client that sends it.

use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::time::Duration;

use http::Request;

use crate::runtime::client::api_client::Client;
use crate::runtime::client::attempts::{Attempts, Next, Outcome};
use crate::runtime::client::call_options::CallOptions;
use crate::runtime::client::operation::{CallResult, Operation};
use crate::runtime::client::request_context::Base;
use crate::runtime::client::retry::Retry;
use crate::runtime::client::transport::{BlockingTransport, Limits, Transport, check_empty};
use crate::runtime::json::decoding::Decoding;
use crate::runtime::request::upload::Upload;
use crate::runtime::response::decode_elsewhere;
use crate::runtime::validation::violation::Violations;

impl<T> Client<T> {
    /// Calls any operation. The request can be borrowed, to send it again.
    pub fn call<O: Operation>(&self, request: O) -> Call<'_, T, O> {
        Call::new(self, request)
    }

    /// Begins a call.
    pub(crate) fn attempts<O: Operation>(
        &self,
        options: Option<Box<CallOptions>>,
    ) -> Result<Attempts<'_>, Violations> {
        Attempts::new(&self.settings, options, (O::ID, O::PATH))
    }
}

/// A call of an operation, which has not been sent yet.
///
/// With an asynchronous transport, await it; with a blocking one, [`send`](Self::send) it. Before,
/// it takes options, such as a [`timeout`](Self::timeout), which differ from those of its client.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until the call is awaited, or sent with `send`"]
pub struct Call<'c, T, O> {
    pub(crate) client: &'c Client<T>,
    pub(crate) request: O,
    pub(crate) options: Option<Box<CallOptions>>,
}

impl<'c, T, O> Call<'c, T, O> {
    pub(crate) fn new(client: &'c Client<T>, request: impl Into<O>) -> Self {
        Self {
            client,
            request: request.into(),
            options: None,
        }
    }

    /// Returns the request.
    pub fn request(&self) -> &O {
        &self.request
    }
}

impl<T, O> Call<'_, T, O> {
    /// Sets the timeout of this call, which includes decoding.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.options().timeout = Some(timeout.min(Limits::LONGEST));
        self
    }

    /// Sets when this call is sent again.
    pub fn retry(mut self, retry: Retry) -> Self {
        self.options().retry = Some(retry);
        self
    }

    /// Sets how closely the response of this call has to match the document.
    pub fn decoding(mut self, decoding: Decoding) -> Self {
        self.options().decoding = Some(decoding);
        self
    }

    /// Sends this call to another server.
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.options().base = Some(Base::Everywhere(base_url.into()));
        self
    }

    /// Sends this call even if it violates constraints of the document. What cannot be sent at all,
    /// such as `..` in a path, is still an error.
    pub fn unchecked(self) -> Self {
        self.unchecked_at("")
    }

    /// Sends this call even if the value at this location violates constraints of the document, such
    /// as the format of a field that the API also takes empty. All other values are validated.
    ///
    /// The location is that of the [violation](crate::Violation::location), or of what contains it:
    /// the name of a parameter or of a field of a form, `body`, or a place in it such as `body/url`.
    /// A newtype, which is otherwise made of a valid value, has a function `unchecked` for this.
    ///
    /// ```ignore
    /// client.update(request.callback("")).unchecked_at("Callback").await
    /// ```
    pub fn unchecked_at(mut self, location: impl Into<String>) -> Self {
        self.options().unchecked.push(location.into());
        self
    }

    /// Adds a header to this call, which replaces another one of the same name. The value is treated
    /// as a secret.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.options().header(name.into(), value.into());
        self
    }

    /// Sends this key as the header `Idempotency-Key`, the same one each time that the call is sent.
    /// The API uses it to do once what it is asked several times, so the call is retried as if its
    /// method were idempotent.
    pub fn idempotency_key(self, key: impl Into<String>) -> Self {
        self.header("idempotency-key", key)
    }

    fn options(&mut self) -> &mut CallOptions {
        self.options.get_or_insert_default()
    }
}

/// The future of a call.
pub type CallFuture<'c, R> = Pin<Box<dyn Future<Output = R> + Send + 'c>>;

/// Validates the request, sends it without blocking, and decodes the response. A body of more than a
/// megabyte is decoded on another thread, so that it does not block the executor.
///
/// The output is an error if the request is invalid (nothing is sent then), no complete response is
/// received, the API responds with an error, or the response cannot be decoded.
impl<'c, T: Transport + Sync, O: Operation + Send + 'c> IntoFuture for Call<'c, T, O> {
    type Output = CallResult<O>;
    type IntoFuture = CallFuture<'c, CallResult<O>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let transport = &self.client.transport;
            let mut attempts = self.client.attempts::<O>(self.options)?;
            let response = loop {
                attempts.authorize(O::SECURITY, transport).await?;
                let request = self.request.prepare(attempts.context())?;
                let (request, upload) = attempts.begin(request)?;
                let (attempt, limits) = (&attempts.attempt, attempts.limits_left());
                let outcome = match upload {
                    None => transport.send_attempt(request, attempt, limits).await,
                    // Boxed, because few requests are uploads: the future of a call is smaller.
                    Some(upload) => {
                        let request = attempts.tagged(request.map(|_| upload));
                        Box::pin(send_upload(transport, request, limits)).await
                    }
                };
                let wait = match attempts.end(outcome) {
                    Next::Done(outcome) => break attempts.response(outcome)?,
                    Next::Again(wait) => wait,
                };
                transport.sleep(wait).await;
            };
            // The body of the response takes the memory of the request.
            drop(self.request);
            match decode_elsewhere::is_large(&response) {
                false => O::decode(response),
                true => Box::pin(decode_elsewhere::decode(response, O::decode)).await,
            }
        })
    }
}

async fn send_upload<T: Transport + Sync>(
    transport: &T,
    request: Request<Upload>,
    limits: Limits,
) -> Outcome {
    check_empty(&request)?;
    transport.upload(request, limits).await
}

impl<T: BlockingTransport, O: Operation> Call<'_, T, O> {
    /// Validates the request, sends it, waits for the response, and decodes it.
    ///
    /// # Errors
    /// Returns an error if the request is invalid (nothing is sent then), no complete response is
    /// received, the API responds with an error, or the response cannot be decoded.
    pub fn send(self) -> CallResult<O> {
        let transport = &self.client.transport;
        let mut attempts = self.client.attempts::<O>(self.options)?;
        loop {
            attempts.authorize_blocking(O::SECURITY, transport)?;
            let request = self.request.prepare(attempts.context())?;
            let (request, upload) = attempts.begin(request)?;
            let (attempt, limits) = (&attempts.attempt, attempts.limits_left());
            let outcome = match upload {
                None => transport.send_attempt(request, attempt, limits),
                Some(upload) => {
                    let request = attempts.tagged(request.map(|_| upload));
                    check_empty(&request).and_then(|()| transport.upload(request, limits))
                }
            };
            match attempts.end(outcome) {
                Next::Done(outcome) => return O::decode(attempts.response(outcome)?),
                Next::Again(wait) => transport.sleep(wait),
            }
        }
    }
}
