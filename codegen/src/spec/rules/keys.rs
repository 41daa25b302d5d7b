//! Rules about keys: paths, status codes, header names, names of components.
//!
//! Imports `diag`, `keyword`, and from this layer `operation` and `quote`.

use crate::diag::{Code, Diagnostic, Pointer, Target};
use crate::keyword::Keys;
use crate::spec::operation::{field_of_method, method_of_field};
use crate::spec::quote::quoted;

/// The fault of the key at `at`, if it breaks a rule.
pub(in crate::spec) fn fault(keys: Keys, name: &str, at: &Pointer<'_>) -> Option<Diagnostic> {
    let key = || quoted(name);
    let (code, message) = match keys {
        Keys::Component if name.is_empty() => (
            Code::NOT_ALLOWED,
            "the name of a component must not be empty".to_owned(),
        ),
        Keys::Path if !name.starts_with('/') => {
            let code = if is_misplaced(name) {
                Code::BAD_TEMPLATE
            } else {
                Code::ODD_TEMPLATE
            };
            (
                code,
                match code {
                    Code::ODD_TEMPLATE => {
                        format!("a path must start with `/`, unlike {}; one is added", key())
                    }
                    _ => format!("a path must start with `/`, unlike {}", key()),
                },
            )
        }
        Keys::Status if !is_status(name) => (
            Code::NOT_ALLOWED,
            format!(
                "the key of a response must be a status code from `100` to `599`, a range from \
                 `1XX` to `5XX`, or `default`, not {}",
                key()
            ),
        ),
        Keys::Header if !is_token(name) => (
            Code::IGNORED_FIELD,
            format!(
                "the header {} is ignored: only letters, digits and !#$%&'*+-.^_`|~ are allowed \
                 in a header name",
                key()
            ),
        ),
        Keys::Method if !is_token(name) => (
            Code::NOT_ALLOWED,
            format!("{} is not a method of HTTP", key()),
        ),
        Keys::Method => {
            // Methods are case-sensitive (RFC 9110, section 9.1), so `Post` is another one.
            let field = field_of_method(name)?;
            let key = key();
            let message = format!("the operation of {key} must be in the field `{field}`");
            (Code::NOT_ALLOWED, message)
        }
        _ => return None,
    };
    Some(Diagnostic::new(code, at, message).at(Target::Key))
}

/// Whether a key under `paths` is something other than a path: the URL of a server, or a method
/// without its path.
fn is_misplaced(name: &str) -> bool {
    name.contains("://") || method_of_field(name).is_some()
}

/// Whether a key is one that responses may have ("Responses Object" in OpenAPI 3.0.3; the
/// range of status codes is that of RFC 9110, section 15). Some documents use `4xx`.
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
/// 5.6.2), and names of cookies (RFC 6265, section 4.1.1). A response header with any other name
/// can never arrive.
pub fn is_token(name: &str) -> bool {
    let token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    !name.is_empty() && name.bytes().all(token)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_of_responses_are_codes_ranges_or_default() {
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

    #[test]
    fn keys_under_paths_start_with_a_slash() {
        let code = |name: &str| {
            let fault = fault(Keys::Path, name, &Pointer::default());
            fault.map(|fault| fault.code)
        };
        assert_eq!(code("/a"), None);
        assert_eq!(code("a"), Some(Code::ODD_TEMPLATE));
        assert_eq!(code("get"), Some(Code::BAD_TEMPLATE));
        assert_eq!(code("https://a.example"), Some(Code::BAD_TEMPLATE));
    }

    #[test]
    fn names_of_components_are_not_empty() {
        let is_fault = |keys, name| fault(keys, name, &Pointer::default()).is_some();
        assert!(is_fault(Keys::Component, "") && !is_fault(Keys::Component, "a b"));
        assert!(!is_fault(Keys::Any, ""));
    }
}
