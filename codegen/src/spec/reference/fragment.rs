//! The text of a reference: a JSON pointer in the fragment of a URI (RFC 6901, section 6;
//! RFC 3986, section 2.1).
//!
//! Imports `diag`, and from this layer `quote`.

use crate::diag::{Code, Diagnostic, Pointer};
use crate::spec::quote::quoted;
use std::borrow::Cow;

/// An error that occurs when a reference cannot be followed.
pub(in crate::spec) struct Fault {
    code: Code,
    message: String,
    help: Option<String>,
}

impl Fault {
    /// A fault without help.
    pub(super) fn new(code: Code, message: String) -> Self {
        Self {
            code,
            message,
            help: None,
        }
    }

    /// The same fault, with help.
    pub(super) fn help(mut self, help: String) -> Self {
        self.help = Some(help);
        self
    }

    /// The diagnostic for a reference at `at`.
    pub(super) fn diagnostic(self, at: &Pointer<'_>) -> Diagnostic {
        Diagnostic {
            help: self.help,
            ..Diagnostic::new(self.code, at, self.message)
        }
    }
}

/// The unescaped segments of the JSON pointer in a reference's fragment, borrowed from it where
/// nothing is escaped.
pub(in crate::spec) fn segments(text: &str) -> Result<Vec<Cow<'_, str>>, Fault> {
    let Some(fragment) = text.strip_prefix('#') else {
        return Err(outside(text));
    };
    if !fragment.contains('%') {
        return split(fragment).map_err(|why| malformed(text, why));
    }
    let Some(pointer) = percent_decoded(fragment) else {
        let why = "contains an invalid percent-encoding";
        return Err(malformed(text, why));
    };
    let segments = split(&pointer).map_err(|why| malformed(text, why))?;
    let owned = |segment: Cow<'_, str>| Cow::Owned(segment.into_owned());
    Ok(segments.into_iter().map(owned).collect())
}

/// What is wrong with a fragment that is the name of an anchor.
const NOT_A_POINTER: &str =
    "is not a JSON pointer: `/` must follow `#`, and anchors are not supported";

/// The unescaped segments of a JSON pointer (RFC 6901, section 3), or what is wrong with it.
fn split(pointer: &str) -> Result<Vec<Cow<'_, str>>, &'static str> {
    if !pointer.is_empty() && !pointer.starts_with('/') {
        return Err(NOT_A_POINTER);
    }
    let segments = pointer.split('/').skip(1).map(unescaped);
    let segments: Option<_> = segments.collect();
    segments.ok_or("contains a `~` that is neither `~0` nor `~1`")
}

fn malformed(text: &str, why: &'static str) -> Fault {
    let fault = Fault::new(Code::REF_SYNTAX, format!("{} {why}", quoted(text)));
    if why == NOT_A_POINTER {
        return fault.help("refer to the schema by its location: `#/components/…`".into());
    }
    fault
}

/// The fault of a reference that does not start with `#`.
fn outside(text: &str) -> Fault {
    if text.is_empty() {
        return Fault::new(Code::REF_SYNTAX, "the reference is empty".into());
    }
    let message = format!("the reference {} points outside the document", quoted(text));
    let help = "move the target to `components`, and refer to it by `#/components/…`; a bundler \
                such as `redocly bundle` does this for a whole document";
    Fault::new(Code::REF_EXTERNAL, message).help(help.to_owned())
}

/// Turns `%41` into `A` (RFC 3986, section 2.1); none if the encoding is invalid.
fn percent_decoded(text: &str) -> Option<String> {
    let mut parts = text.split('%');
    let mut bytes = parts.next()?.as_bytes().to_vec();
    for part in parts {
        let (code, rest) = part.as_bytes().split_at_checked(2)?;
        let digit = |byte: &u8| char::from(*byte).to_digit(16);
        let [high, low] = code else { return None };
        bytes.push(u8::try_from(digit(high)? * 16 + digit(low)?).ok()?);
        bytes.extend_from_slice(rest);
    }
    String::from_utf8(bytes).ok()
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
        let fault = segments(text).map(|_| ()).err().unwrap();
        fault.diagnostic(&Pointer::default())
    }

    #[test]
    fn each_fault_states_its_cure() {
        let help = |text: &str| fault(text).help.unwrap_or_default();
        assert!(help("#a").starts_with("refer to the schema by its location"));
        assert!(help("a.yaml#/b").contains("redocly bundle"));
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
