//! The names that documents give: paths, status codes, header fields, components.
//!
//! Imports `diag` alone.

use super::super::selection::METHODS;
use super::super::words::quoted;
use super::grammar::Keys;
use crate::diag::{Code, Diagnostic, Pointer};

/// What is wrong with a name that stands as a key at `at`.
pub(super) fn fault(keys: Keys, name: &str, at: &Pointer<'_>) -> Option<Diagnostic> {
    let (good, code, must) = match keys {
        Keys::Any => return None,
        Keys::Component => (
            !name.is_empty(),
            Code::NOT_ALLOWED,
            "the name of a component must not be empty",
        ),
        Keys::Path => (
            name.starts_with('/'),
            if is_no_path(name) {
                Code::BAD_TEMPLATE
            } else {
                Code::ODD_TEMPLATE
            },
            "a path must start with `/`",
        ),
        Keys::Status => (
            is_status(name),
            Code::NOT_ALLOWED,
            "a response must stand under a status from `100` to `599`, `1XX` to `5XX`, or `default`",
        ),
        Keys::Header => (
            is_token(name),
            Code::IGNORED_FIELD,
            "a header is left out whose name is not made of letters, digits and !#$%&'*+-.^_`|~",
        ),
    };
    let and = match keys {
        Keys::Header => "this is",
        _ => "but this is",
    };
    let message = || format!("{must}, {and} {}", quoted(name));
    (!good).then(|| Diagnostic::new(code, at, message()))
}

/// Whether a key that does not start with a slash is something else than a path: the URL of
/// a server, or a method that has lost its path.
fn is_no_path(name: &str) -> bool {
    name.contains("://") || METHODS.contains(&name)
}

/// Whether responses may stand under this key ("Responses Object" in OpenAPI 3.0.3; the
/// range of status codes is that of RFC 9110, section 15). Some documents write `4xx`.
fn is_status(name: &str) -> bool {
    let class = |byte: u8| (b'1'..=b'5').contains(&byte);
    match name.as_bytes() {
        b"default" => true,
        [first, b'X' | b'x', b'X' | b'x'] => class(*first),
        [first, rest @ ..] => {
            class(*first) && rest.len() == 2 && rest.iter().all(u8::is_ascii_digit)
        }
        [] => false,
    }
}

/// Whether a name is a token, as names of header fields are (RFC 9110, sections 5.1 and
/// 5.6.2), and names of cookies (RFC 6265, section 4.1.1). A header of an answer whose name is
/// none can never arrive.
pub fn is_token(name: &str) -> bool {
    let token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    !name.is_empty() && name.bytes().all(token)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statuses_are_codes_ranges_or_default() {
        for good in ["default", "200", "404", "599", "4XX", "4xx"] {
            assert!(is_status(good), "{good}");
        }
        for bad in [
            "", "2", "20", "2000", "600", "099", "0XX", "6XX", "XXX", "2é",
        ] {
            assert!(!is_status(bad), "{bad}");
        }
    }

    #[test]
    fn tokens_have_no_spaces_colons_or_control_characters() {
        assert!(is_token("X-Rate-Limit") && is_token("a'b`c"));
        assert!(
            !is_token("")
                && !is_token("X A")
                && !is_token("X:")
                && !is_token("X\r\nY")
                && !is_token("é")
        );
    }
}
