//! Response bodies that are read as they arrive, with `ureq`.

use std::fmt;
use std::io::{self, ErrorKind, Read};

use bytes::Bytes;
use http::{Request, Response};

use crate::runtime::client::payload::Payload;
use crate::runtime::client::streaming_transport::BlockingStreamingTransport;
use crate::runtime::client::transport::Limits;
use crate::runtime::client::transport_error::TransportError;
use crate::runtime::client::ureq::{Timeouts, Ureq};
use crate::runtime::request::upload::Upload;

/// A response body that is still arriving.
pub struct Body(ureq::BodyReader<'static>);

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Body")
    }
}

impl BlockingStreamingTransport for Ureq {
    type Body = Body;

    fn open(
        &self,
        request: Request<Bytes>,
        limits: Limits,
    ) -> Result<Response<Self::Body>, TransportError> {
        open(self, request.map(Payload::Bytes), limits)
    }

    fn open_upload(
        &self,
        request: Request<Upload>,
        limits: Limits,
    ) -> Result<Response<Self::Body>, TransportError> {
        open(self, request.map(Payload::Upload), limits)
    }
}

fn open(
    ureq: &Ureq,
    request: Request<Payload>,
    limits: Limits,
) -> Result<Response<Body>, TransportError> {
    let timeouts = Timeouts {
        phase: Some(limits.timeout),
        ..Timeouts::default()
    };
    let response = ureq.run(request, limits, timeouts)?;
    Ok(response.map(|body| Body(body.into_reader())))
}

impl Read for Body {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.0.read(buffer).map_err(|error| {
            let inner = error.get_ref().and_then(|inner| inner.downcast_ref());
            match inner {
                Some(ureq::Error::Timeout(_)) => ErrorKind::TimedOut.into(),
                _ => error,
            }
        })
    }
}
