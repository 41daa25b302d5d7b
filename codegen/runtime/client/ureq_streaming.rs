//! Answers that are read while they come, over `ureq`.

use std::fmt;
use std::io::{self, ErrorKind, Read};

use bytes::Bytes;
use http::{Request, Response};

use crate::runtime::client::error::TransportError;
use crate::runtime::client::streaming::BlockingStreamingTransport;
use crate::runtime::client::transport::Limits;
use crate::runtime::client::ureq::Ureq;

/// The body of an answer that is still on its way.
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
        let time = Some(limits.timeout);
        let request = self
            .0
            .configure_request(request.map(Vec::from))
            .timeout_resolve(time)
            .timeout_connect(time)
            .timeout_send_request(time)
            .timeout_send_body(time)
            .timeout_recv_response(time)
            .timeout_per_read(time)
            .build();
        let answer = self.0.run(request);
        let answer = answer.map_err(|error| Self::tell(error, limits))?;
        Ok(answer.map(|body| Body(body.into_reader())))
    }
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
