//! Responses that are compressed with gzip (RFC 1952).

use std::io::Read;
use std::sync::Arc;

use bytes::Bytes;
use flate2::read::MultiGzDecoder;
use http::header::{ACCEPT_ENCODING, CONTENT_ENCODING, CONTENT_LENGTH, RANGE};
use http::{HeaderValue, Request, Response};

use crate::runtime::client::transport_error::TransportError;
use crate::runtime::response::compression;

/// Requests a response that may be compressed, unless the request says otherwise. A part of one
/// could not be decompressed.
pub(crate) fn accept(request: &mut Request<Bytes>) {
    let headers = request.headers_mut();
    if !headers.contains_key(RANGE) {
        let gzip = HeaderValue::from_static("gzip");
        headers.entry(ACCEPT_ENCODING).or_insert(gzip);
    }
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
    if !matches!(coding, Some("gzip" | "x-gzip")) {
        return Ok(response);
    }
    let most = u64::try_from(limit).unwrap_or(u64::MAX);
    let mut decoder = MultiGzDecoder::new(response.body().as_ref()).take(most.saturating_add(1));
    let mut body = Vec::new();
    let read = decoder.read_to_end(&mut body);
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
