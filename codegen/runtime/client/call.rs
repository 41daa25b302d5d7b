//! A call: a request with the client that sends it.

use std::future::{Future, IntoFuture};
use std::pin::Pin;

use crate::runtime::client::api_client::Client;
use crate::runtime::client::operation::{CallResult, Operation};
use crate::runtime::client::transport::{BlockingTransport, Transport};
use crate::runtime::response::raw_response::RawResponse;

impl<T> Client<T> {
    /// Calls any operation. The request can be borrowed, to send it again.
    pub fn call<O: Operation>(&self, request: O) -> Call<'_, T, O> {
        Call::new(self, request)
    }
}

/// A call of an operation, which has not been sent yet.
///
/// With an asynchronous transport, await it; with a blocking one, [`send`](Self::send) it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until the call is awaited, or sent with `send`"]
pub struct Call<'c, T, O> {
    pub(crate) client: &'c Client<T>,
    pub(crate) request: O,
}

impl<'c, T, O> Call<'c, T, O> {
    pub(crate) fn new(client: &'c Client<T>, request: impl Into<O>) -> Self {
        let request = request.into();
        Self { client, request }
    }

    /// Returns the request.
    pub fn request(&self) -> &O {
        &self.request
    }
}

/// The future of a call.
pub type CallFuture<'c, R> = Pin<Box<dyn Future<Output = R> + Send + 'c>>;

/// Validates the request, sends it without blocking, and decodes the response.
///
/// The output is an error if the request is invalid (nothing is sent then), no complete response is
/// received, the API responds with an error, or the response cannot be decoded.
impl<'c, T: Transport + Sync, O: Operation> IntoFuture for Call<'c, T, O> {
    type Output = CallResult<O>;
    type IntoFuture = CallFuture<'c, CallResult<O>>;

    fn into_future(self) -> Self::IntoFuture {
        let client = self.client;
        let request = self.request.to_http(&client.context);
        Box::pin(async move {
            let response = client.transport.send(request?, client.limits).await?;
            O::decode(RawResponse::new(response, client.decoding))
        })
    }
}

impl<T: BlockingTransport, O: Operation> Call<'_, T, O> {
    /// Validates the request, sends it, waits for the response, and decodes it.
    ///
    /// # Errors
    /// Returns an error if the request is invalid (nothing is sent then), no complete response is
    /// received, the API responds with an error, or the response cannot be decoded.
    pub fn send(self) -> CallResult<O> {
        let client = self.client;
        let request = self.request.to_http(&client.context)?;
        let response = client.transport.send(request, client.limits)?;
        O::decode(RawResponse::new(response, client.decoding))
    }
}
