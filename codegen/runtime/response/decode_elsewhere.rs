//! Decoding of large bodies on threads of their own.

use crate::runtime::client::elsewhere;
use crate::runtime::response::raw_response::RawResponse;

/// The number of bytes of a body that takes longer to decode than a thread takes to start.
const LARGE: usize = 1024 * 1024;

/// Returns whether a response is decoded on another thread.
pub(crate) fn is_large(response: &RawResponse) -> bool {
    response.body().len() >= LARGE
}

/// Decodes a response on another thread.
pub(crate) async fn decode<T: Send + 'static>(
    response: RawResponse,
    decode: fn(RawResponse) -> T,
) -> T {
    elsewhere::run(move || decode(response)).await
}
