//! Liberal readings of scalars: those of another type that can only mean one value.

use std::borrow::Cow;

use crate::runtime::json::cursor::Kind;
use crate::runtime::json::mismatch::{Mismatch, MismatchKind};
use crate::runtime::json::reader::Reader;
use crate::runtime::json::scan;

/// Reads a number or a boolean as a string, which is its text.
#[cold]
pub(crate) fn text<'t>(reader: &mut Reader<'t>) -> Result<Cow<'t, str>, Mismatch> {
    let (start, kind) = (reader.start(), reader.kind());
    let mismatch = reader.mismatch("a string");
    match kind {
        Kind::Number | Kind::Bool => {
            reader.tolerate(mismatch)?;
            Ok(Cow::Borrowed(reader.since(start)))
        }
        _ => Err(mismatch),
    }
}

/// Reads a string or a number as a boolean.
#[cold]
pub(crate) fn boolean(reader: &mut Reader<'_>) -> Result<bool, Mismatch> {
    let start = reader.start();
    let mismatch = reader.mismatch("a boolean");
    let value = match reader.since(start) {
        "1" | "\"true\"" => true,
        "0" | "\"false\"" => false,
        _ => return Err(mismatch),
    };
    reader.tolerate(mismatch).map(|()| value)
}

/// Reads a number, or a string that contains one. It has no reading if `parse` returns `None`.
pub(crate) fn number<T>(
    reader: &mut Reader<'_>,
    expected: &'static str,
    parse: impl Fn(&str) -> Option<T>,
) -> Result<T, Mismatch> {
    let start = reader.start();
    if let Some(text) = reader.number() {
        let number = parse(text);
        return number.ok_or_else(|| reader.mismatch_since(start, MismatchKind::Type, expected));
    }
    let mismatch = reader.mismatch(expected);
    match quoted_number(reader.since(start)).and_then(parse) {
        Some(number) => reader.tolerate(mismatch).map(|()| number),
        None => Err(mismatch),
    }
}

/// Returns the number that a string contains.
#[cold]
fn quoted_number(text: &str) -> Option<&str> {
    let text = text.strip_prefix('"')?.strip_suffix('"')?;
    scan::is_number(text).then_some(text)
}
