//! The text of a reference: a JSON pointer in the fragment of a URI (RFC 6901, section 6;
//! RFC 3986, section 2.1).
//!
//! Imports `diag` alone.

use super::words::quoted;
use crate::diag::{Code, Diagnostic, Pointer};

/// Why a reference cannot be followed.
pub(super) struct Fault {
    code: Code,
    message: String,
    help: Option<String>,
}

impl Fault {
    pub(super) fn new(code: Code, message: String) -> Self {
        Self {
            code,
            message,
            help: None,
        }
    }

    pub(super) fn help(mut self, help: String) -> Self {
        self.help = Some(help);
        self
    }

    pub(super) fn diagnostic(self, at: &Pointer<'_>) -> Diagnostic {
        Diagnostic {
            help: self.help,
            ..Diagnostic::new(self.code, at, self.message)
        }
    }
}

/// The unescaped segments of the JSON pointer in a reference's fragment.
pub(super) fn segments(text: &str) -> Result<Vec<String>, Fault> {
    let Some(fragment) = text.strip_prefix('#') else {
        return Err(outside(text));
    };
    let malformed = |why: &str| Fault::new(Code::REF_SYNTAX, format!("{} {why}", quoted(text)));
    let pointer = percent_decoded(fragment)
        .ok_or_else(|| malformed("has a `%` that is not followed by the code of a character"))?;
    if !pointer.is_empty() && !pointer.starts_with('/') {
        let why = "is no JSON pointer: a `/` must follow the `#`, and anchors are not followed";
        return Err(
            malformed(why).help("refer to the schema by its place: `#/components/…`".into())
        );
    }
    pointer
        .split('/')
        .skip(1)
        .map(|segment| unescaped(segment).ok_or(segment))
        .collect::<Result<_, _>>()
        .map_err(|_| malformed("has a `~` that is neither `~0` nor `~1`"))
}

/// The fault of a reference that does not start with `#`.
fn outside(text: &str) -> Fault {
    if text.is_empty() {
        return Fault::new(
            Code::REF_SYNTAX,
            "an empty reference points at nothing".into(),
        );
    }
    let message = format!("{} leads out of the document", quoted(text));
    let help = "put what it leads to under `components`, and refer to that by `#/components/…`; \
                a bundler such as `redocly bundle` does so for a whole document";
    Fault::new(Code::REF_EXTERNAL, message).help(help.to_owned())
}

/// Turns `%41` into `A` (RFC 3986, section 2.1); none where that is impossible.
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

/// Turns `~1` into `/` and `~0` into `~` (RFC 6901, section 4); none where a `~` is
/// followed by anything else.
fn unescaped(segment: &str) -> Option<String> {
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
    Some(out)
}
