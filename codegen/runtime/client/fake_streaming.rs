//! Response bodies of the fake, as if they arrived.

use std::io;

use bytes::Bytes;
use http::Request;

use crate::runtime::client::fake::Fake;
use crate::runtime::client::streaming_transport::{BlockingStreamingTransport, StreamingTransport};
use crate::runtime::client::transport::{BlockingTransport, Limits, Transport};
use crate::runtime::client::transport_error::TransportError;

impl StreamingTransport for Fake {
    type Body = Option<Bytes>;

    async fn open(
        &self,
        request: Request<Bytes>,
        limits: Limits,
    ) -> Result<http::Response<Option<Bytes>>, TransportError> {
        let response = Transport::send(self, request, limits).await?;
        Ok(response.map(Some))
    }
}

impl BlockingStreamingTransport for Fake {
    type Body = io::Cursor<Bytes>;

    fn open(
        &self,
        request: Request<Bytes>,
        limits: Limits,
    ) -> Result<http::Response<io::Cursor<Bytes>>, TransportError> {
        let response = BlockingTransport::send(self, request, limits)?;
        Ok(response.map(io::Cursor::new))
    }
}
