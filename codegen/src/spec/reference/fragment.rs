//! The text of a reference: a JSON pointer in the fragment of a URI (RFC 6901, section 6;
//! RFC 3986, section 2.1).
//!
//! Imports `diag`, and from this layer `quote`.

use crate::diag::{Code, Diagnostic, JsonPointer};
use crate::spec::quote::quoted;
use std::borrow::Cow;

/// A fault of a reference. Its pointer is that of the reference, which is added later.
pub(super) fn fault(code: Code, message: String) -> Diagnostic {
    Diagnostic::new(code, JsonPointer::default(), message)
}

/// The unescaped segments of the JSON pointer in a reference's fragment (RFC 6901, sections 3 and
/// 6), borrowed from it where nothing is escaped.
pub(in crate::spec) fn segments(text: &str) -> Result<Vec<Cow<'_, str>>, Diagnostic> {
    let Some(fragment) = text.strip_prefix('#') else {
        return Err(outside(text));
    };
    let malformed = |why| fault(Code::REF_SYNTAX, format!("{} {why}", quoted(text)));
    let encoding = "contains an invalid percent-encoding";
    let pointer = percent_decoded(fragment).ok_or_else(|| malformed(encoding))?;
    if !pointer.is_empty() && !pointer.starts_with('/') {
        let why = "is neither a JSON pointer, which begins with `#/`, nor the anchor of a schema";
        let help = "refer to the schema by its location: `#/components/…`";
        return Err(malformed(why).help(help));
    }
    let segments: Option<_> = match pointer {
        Cow::Borrowed(pointer) => pointer.split('/').skip(1).map(unescaped).collect(),
        Cow::Owned(pointer) => {
            let segments = pointer.split('/').skip(1).map(unescaped);
            let owned = segments.map(|segment| Some(Cow::Owned(segment?.into_owned())));
            owned.collect()
        }
    };
    segments.ok_or_else(|| malformed("contains a `~` that is neither `~0` nor `~1`"))
}

/// The reference to a place in the same document.
pub(in crate::spec) fn reference_to(place: &JsonPointer) -> String {
    place.to_string().replace('%', "%25")
}

/// The fault of a reference that does not start with `#`.
fn outside(text: &str) -> Diagnostic {
    if text.is_empty() {
        return fault(Code::REF_SYNTAX, "the reference is empty".into());
    }
    let message = format!("the reference {} points outside the document", quoted(text));
    let help = "hand over the other file by `codegen::assemble`, or move the target to `components`, \
                and refer to it by `#/components/…`";
    fault(Code::REF_EXTERNAL, message).help(help)
}

/// Turns `%41` into `A` (RFC 3986, section 2.1); none if the encoding is invalid.
fn percent_decoded(text: &str) -> Option<Cow<'_, str>> {
    if !text.contains('%') {
        return Some(Cow::Borrowed(text));
    }
    let mut parts = text.split('%');
    let mut bytes = parts.next()?.as_bytes().to_vec();
    for part in parts {
        let (code, rest) = part.as_bytes().split_at_checked(2)?;
        let digit = |byte: &u8| char::from(*byte).to_digit(16);
        let [high, low] = code else { return None };
        bytes.push(u8::try_from(digit(high)? * 16 + digit(low)?).ok()?);
        bytes.extend_from_slice(rest);
    }
    String::from_utf8(bytes).ok().map(Cow::Owned)
}

/// Turns `~1` into `/` and `~0` into `~` (RFC 6901, section 4); none if a `~` is
/// followed by anything else.
fn unescaped(segment: &str) -> Option<Cow<'_, str>> {
    if !segment.contains('~') {
        return Some(Cow::Borrowed(segment));
    }
    let mut parts = segment.split('~');
    let mut out = parts.next()?.to_owned();
    for part in parts {
        let (c, rest) = match part.strip_prefix('0') {
            Some(rest) => ('~', rest),
            None => ('/', part.strip_prefix('1')?),
        };
        out.push(c);
        out.push_str(rest);
    }
    Some(Cow::Owned(out))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(text: &str) -> Diagnostic {
        segments(text).unwrap_err()
    }

    #[test]
    fn each_fault_states_its_cure() {
        let help = |text: &str| fault(text).help.unwrap_or_default();
        assert!(help("#a").starts_with("refer to the schema by its location"));
        assert!(help("a.yaml#/b").contains("`codegen::assemble`"));
        assert_eq!([help("#/~2"), help("#/%2"), help("")], ["", "", ""]);
    }

    #[test]
    fn segments_are_decoded() {
        let decoded = |text| segments(text).map_err(|_| ()).unwrap();
        assert_eq!(decoded("#/a~1b/~0/c%25%C3%A9"), ["a/b", "~", "c%é"]);
        assert_eq!(decoded("#/"), [""]);
        assert!(matches!(decoded("#/a").as_slice(), [Cow::Borrowed("a")]));
    }
}
