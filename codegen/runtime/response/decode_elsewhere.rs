//! Decoding of large bodies on threads of their own.

use crate::runtime::client::elsewhere;
use crate::runtime::response::raw_response::RawResponse;

/// The number of bytes of a body that takes longer to decode than a thread takes to start.
const LARGE: usize = 1024 * 1024;

/// Decodes a response; if its body is large, on another thread.
pub(crate) async fn decode<T: Send + 'static>(
    response: RawResponse,
    decode: fn(RawResponse) -> T,
) -> T {
    match response.body().len() < LARGE {
        true => decode(response),
        // Few bodies are large, so that the future of a call does not contain this one.
        false => Box::pin(elsewhere::run(move || decode(response))).await,
    }
}
