//! Decoding of response bodies, strictly or leniently.

use std::borrow::Cow;

use bytes::Bytes;

use crate::runtime::json::decode::{self, Decode, Decoded};
use crate::runtime::json::decoding::{Decoding, Reading};
use crate::runtime::json::deviation::Deviation;
use crate::runtime::json::drift::Drift;

/// The byte order mark, which JSON must not begin with, but a reader may ignore (RFC 8259,
/// section 8.1).
const BYTE_ORDER_MARK: char = '\u{feff}';

/// Decodes a JSON body. Lenient decoding treats an empty body as null.
pub(crate) fn json_body<T: Decode>(body: &Bytes, reading: Reading) -> Decoded<T> {
    if body.trim_ascii().is_empty() && reading.decoding == Decoding::Lenient {
        let deviation = Deviation::of_response("JSON", "an empty body");
        return match decode::from_text("null", Decoding::Strict) {
            Ok((value, _)) => Ok((value, Drift::of(deviation))),
            Err(_) => Err(deviation),
        };
    }
    json(body, reading)
}

/// Decodes a body of text.
pub(crate) fn text_body(body: &Bytes, reading: Reading) -> Decoded<String> {
    let (text, drift) = text(body, reading.decoding)?;
    Ok((text.into_owned(), drift))
}

/// Returns a body as it is.
pub(crate) fn bytes_body(body: &Bytes, _reading: Reading) -> Decoded<Bytes> {
    Ok((body.clone(), Drift::default()))
}

/// Decodes JSON.
pub(crate) fn json<T: Decode>(body: &[u8], reading: impl Into<Reading>) -> Decoded<T> {
    let reading = reading.into();
    let decoding = reading.decoding;
    let (text, mut drift) = text(body, decoding)?;
    let json = match text.strip_prefix(BYTE_ORDER_MARK) {
        Some(json) if decoding == Decoding::Lenient => {
            drift.push(Deviation::of_response(
                "JSON",
                "a byte order mark before it",
            ));
            json
        }
        _ => &text,
    };
    let mut decoded = decode::from_text(json, reading);
    // The value stays where it is.
    if let Ok((_, found)) = &mut decoded {
        drift.append(std::mem::take(found));
        *found = drift;
    }
    decoded
}

/// Returns a body as text. In lenient decoding, U+FFFD replaces what is not UTF-8.
fn text(body: &[u8], decoding: Decoding) -> Decoded<Cow<'_, str>> {
    let error = match std::str::from_utf8(body) {
        Ok(text) => return Ok((Cow::Borrowed(text), Drift::default())),
        Err(error) => error,
    };
    let deviation = Deviation::of_response("UTF-8", format!("invalid bytes ({error})"));
    match decoding {
        Decoding::Lenient => Ok((String::from_utf8_lossy(body), Drift::of(deviation))),
        Decoding::Strict => Err(deviation),
    }
}
