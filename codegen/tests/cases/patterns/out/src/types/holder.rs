//! [`Holder`], and the types inside it.

use crate::runtime::json::object;
use crate::runtime::validation::pattern;

/// Defined in `#/components/schemas/Holder`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Holder {
    /// Matches `^x(y|yz)$`.
    pub inline: Option<String>,
    pub both: Option<Both>,
    /// The properties that the document does not declare.
    pub additional: std::collections::BTreeMap<String, serde_json::Value>,
}

#[cfg(feature = "build-responses")]
impl Holder {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    /// Matches `^x(y|yz)$`.
    pub fn inline(mut self, value: impl Into<String>) -> Self {
        self.inline = Some(value.into());
        self
    }

    pub fn both(mut self, value: impl Into<Both>) -> Self {
        self.both = Some(value.into());
        self
    }
}

object::object!(Holder {
    inline: optional "inline" [
        Pattern(pattern::pattern!("^x(y|yz)$" => States(&[
        (false, &[(b'x', b'x', 1)]), (false, &[(b'y', b'y', 2)]), (true, &[(b'z', b'z', 3)]),
        (true, &[]),
    ]))),
    ],
    both: optional "both" [
        Pattern(pattern::pattern!("^a" => [Start, Literal(b"a")])),
        Schema(const { &crate::rules::HolderBoth }),
    ],
} keep additional);

/// Matches `^a`.
///
/// Its constraints are validated as part of a request or a response, not by
/// [`validate`](crate::Validate::validate) on the value itself.
///
/// Validated against `pattern`: `b(?=c)`.
pub type Both = String;
