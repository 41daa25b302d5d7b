//! [`Everything`], and the types inside it.

use crate::runtime::format::regex;
use crate::runtime::json::{object, secret_string};
use crate::runtime::validation::pattern;

/// Validated against `not`: `{"required":["c"]}`.
///
/// Validated against `then`: `{"required":["b"]}`.
///
/// Validated against `if`: `{"required":["a"]}`.
///
/// Validated against `minProperties`: `1`.
///
/// Validated against `maxProperties`: `5`.
///
/// Validated against `propertyNames`: `{"pattern":"^[a-z]+$"}`.
///
/// Validated against `dependentRequired`: `{"a":["b"]}`.
///
/// Defined in `#/components/schemas/Everything`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Everything {
    /// A regular expression (ECMA 262).
    pub a: Option<String>,
    pub b: Option<B>,
    /// Has at most 9 characters and matches `^(a|b)+$`.
    pub code: Option<String>,
    pub two: Option<Two>,
    /// The properties that the document does not declare.
    pub additional: std::collections::BTreeMap<String, serde_json::Value>,
}

#[cfg(feature = "build-responses")]
impl Everything {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    /// A regular expression (ECMA 262).
    pub fn a(mut self, value: impl Into<String>) -> Self {
        self.a = Some(value.into());
        self
    }

    pub fn b(
        mut self,
        value: impl IntoIterator<Item = impl Into<secret_string::SecretString>>,
    ) -> Self {
        self.b = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Has at most 9 characters and matches `^(a|b)+$`.
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }

    pub fn two(mut self, value: impl Into<Two>) -> Self {
        self.two = Some(value.into());
        self
    }
}

object::object!(Everything {
    a: optional "a" [Format(&regex::FORMAT)],
    b: optional "b" [Schema(const { &crate::rules::EverythingB })],
    code: optional "code" [
        MaxLength(9),
        Pattern(pattern::pattern!("^(a|b)+$" => [Start, Repeat(b"ab", 1, u32::MAX), End])),
    ],
    two: optional "two" [
        Pattern(pattern::pattern!("^a" => [Start, Literal(b"a")])),
        Schema(const { &crate::rules::EverythingTwo }),
    ],
} with secrets keep additional schema crate::rules::Everything);

/// Its constraints are validated as part of a request or a response, not by
/// [`validate`](crate::Validate::validate) on the value itself.
///
/// Validated against `uniqueItems`: `true`.
pub type B = Vec<secret_string::SecretString>;

/// Matches `^a`.
///
/// Its constraints are validated as part of a request or a response, not by
/// [`validate`](crate::Validate::validate) on the value itself.
///
/// Validated against `pattern`: `b$`.
pub type Two = String;
