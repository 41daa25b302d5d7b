//! Responses that are compressed, with gzip (RFC 1952) or brotli (RFC 7932).

use std::io::Read;
use std::sync::Arc;

#[cfg(feature = "brotli")]
use brotli_decompressor::Decompressor;
use bytes::Bytes;
#[cfg(feature = "gzip")]
use flate2::read::MultiGzDecoder;
use http::header::{ACCEPT_ENCODING, CONTENT_ENCODING, CONTENT_LENGTH, RANGE};
use http::{HeaderValue, Request, Response};

use crate::runtime::client::transport_error::TransportError;
use crate::runtime::response::compression;

/// The codings that are requested.
const CODINGS: &str = match (cfg!(feature = "gzip"), cfg!(feature = "brotli")) {
    (true, true) => "gzip, br",
    (true, false) => "gzip",
    (false, _) => "br",
};

/// Returns a decoder of a body, if there is one for its coding.
fn decoder<'b>(coding: &str, body: &'b [u8]) -> Option<Box<dyn Read + 'b>> {
    match coding {
        #[cfg(feature = "gzip")]
        "gzip" | "x-gzip" => Some(Box::new(MultiGzDecoder::new(body))),
        // A window of more than 16 megabytes, which begins like this, is not one of RFC 7932 (section
        // 9.1), and would take as much memory whatever the body becomes.
        #[cfg(feature = "brotli")]
        "br" if body.first().is_none_or(|byte| byte & 0x7f != 0x11) => {
            Some(Box::new(Decompressor::new(body, 4096)))
        }
        _ => None,
    }
}

/// Returns the request of a response that may be compressed, unless the request says otherwise. A part
/// of one could not be decompressed.
pub(crate) fn accepted(mut request: Request<Bytes>) -> Request<Bytes> {
    let headers = request.headers_mut();
    if !headers.contains_key(RANGE) {
        let codings = HeaderValue::from_static(CODINGS);
        headers.entry(ACCEPT_ENCODING).or_insert(codings);
    }
    request
}

/// Decompresses the body of a response, up to a number of bytes.
///
/// # Errors
/// Returns an error if the body of a success is malformed, or has more bytes. A few bytes can be
/// gigabytes when they are decompressed.
pub(crate) fn decompressed(
    mut response: Response<Bytes>,
    limit: usize,
) -> Result<Response<Bytes>, TransportError> {
    let coding = compression::coding(response.headers(), response.body());
    let Some(decoder) = coding.and_then(|coding| decoder(coding, response.body())) else {
        return Ok(response);
    };
    let most = u64::try_from(limit).unwrap_or(u64::MAX);
    let mut body = Vec::new();
    let read = decoder.take(most.saturating_add(1)).read_to_end(&mut body);
    let is_too_large = body.len() > limit;
    body.truncate(limit);
    *response.body_mut() = body.into();
    for of_compressed in [CONTENT_ENCODING, CONTENT_LENGTH] {
        response.headers_mut().remove(of_compressed);
    }
    let is_incomplete = response.extensions().get::<Arc<TransportError>>().is_some();
    match read {
        _ if is_too_large => TransportError::too_large(limit).interrupted(response),
        Err(error) if !is_incomplete => TransportError::other(error).interrupted(response),
        _ => Ok(response),
    }
}
