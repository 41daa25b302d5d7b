//! The compression of bodies (RFC 9110, section 8.4.1).

use http::HeaderMap;
use http::header::CONTENT_ENCODING;

use crate::runtime::json::deviation::Deviation;

/// The codings that compress. Others that servers state, such as `utf-8`, mean nothing.
const CODINGS: &[&str] = &[
    "br",
    "compress",
    "deflate",
    "gzip",
    "x-compress",
    "x-gzip",
    "zstd",
];

/// Returns how the body of a response is compressed, according to its headers.
pub(crate) fn stated(headers: &HeaderMap) -> Option<&'static str> {
    let stated = headers.get(CONTENT_ENCODING)?.to_str().ok()?.trim();
    let mut codings = CODINGS.iter().copied();
    codings.find(|coding| stated.eq_ignore_ascii_case(coding))
}

/// Returns how a body is compressed. If it is text, it is not, whatever the headers state.
pub(crate) fn coding(headers: &HeaderMap, body: &[u8]) -> Option<&'static str> {
    stated(headers).filter(|_| std::str::from_utf8(body).is_err())
}

/// Returns the deviation of a body that is compressed.
#[cold]
pub(crate) fn deviation(coding: &str) -> Deviation {
    let found = format!("one that is compressed with {coding}, which was not requested");
    Deviation::of_response("a body that is not compressed", found)
}
