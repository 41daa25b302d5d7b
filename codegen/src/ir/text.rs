//! Constraints on strings, and their formats.
//!
//! Imports `pattern`.

use super::pattern::{Pattern, Step};

/// The constraints on a string.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, serde::Serialize)]
pub struct Text {
    /// The minimum number of characters.
    pub min_length: u64,
    /// The maximum number of characters.
    pub max_length: Option<u64>,
    /// A regular expression that it must match.
    pub pattern: Option<Pattern>,
    /// A format that it must have.
    pub format: Option<Format>,
    /// Whether it is a secret, which messages redact (`format: password`).
    pub secret: bool,
}

impl Text {
    /// Whether every string is valid.
    pub fn is_free(&self) -> bool {
        let secret = self.secret;
        *self
            == Self {
                secret,
                ..Self::default()
            }
    }

    /// Whether every string that satisfies the constraints begins with the same letter or
    /// digit.
    pub fn begins_with_letter(&self) -> bool {
        let steps = self.pattern.as_ref().and_then(Pattern::steps);
        steps.is_some_and(|steps| match steps.steps.first() {
            Some(Step::Literal(text)) => {
                steps.from_start && text.starts_with(|c: char| c.is_ascii_alphanumeric())
            }
            _ => false,
        })
    }
}

/// A format that is validated on a string, which stays a string (JSON Schema Validation
/// 2020-12, section 7.3). Its name there is its text.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    Hash,
    serde::Serialize,
    strum::AsRefStr,
    strum::EnumString,
    strum::VariantArray,
)]
#[strum(serialize_all = "kebab-case")]
pub enum Format {
    /// A date and time.
    DateTime,
    /// A date.
    Date,
    /// A time of day.
    Time,
    /// A duration.
    Duration,
    /// An email address.
    Email,
    /// An internationalized email address.
    IdnEmail,
    /// A host name.
    Hostname,
    /// An internationalized host name.
    IdnHostname,
    /// An IPv4 address.
    Ipv4,
    /// An IPv6 address.
    Ipv6,
    /// An absolute URI.
    Uri,
    /// A URI or a relative reference.
    UriReference,
    /// An absolute IRI.
    Iri,
    /// An IRI or a relative reference.
    IriReference,
    /// A URI template.
    UriTemplate,
    /// A UUID.
    Uuid,
    /// A JSON pointer.
    JsonPointer,
    /// A relative JSON pointer.
    RelativeJsonPointer,
    /// A regular expression.
    Regex,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::{Matcher, Steps};

    fn pattern(first: Step, from_start: bool) -> Text {
        let steps = Steps {
            steps: vec![first],
            from_start,
            to_end: false,
        };
        Text {
            pattern: Some(Pattern {
                source: String::new(),
                matcher: Matcher::Steps(steps),
            }),
            ..Text::default()
        }
    }

    #[test]
    fn a_literal_at_the_start_decides_how_a_string_begins() {
        let literal = |text: &str| Step::Literal(text.into());
        assert!(pattern(literal("IS"), true).begins_with_letter());
        assert!(pattern(literal("9"), true).begins_with_letter());
        assert!(!pattern(literal("IS"), false).begins_with_letter());
        assert!(!pattern(literal("-"), true).begins_with_letter());
        let one_of = Step::OneOf(vec!["a".to_owned()]);
        assert!(!pattern(one_of, true).begins_with_letter());
        assert!(!Text::default().begins_with_letter());
    }

    #[test]
    fn a_secret_alone_has_no_constraint() {
        let secret = Text {
            secret: true,
            ..Text::default()
        };
        assert!(Text::default().is_free() && secret.is_free());
        let limited = Text {
            min_length: 1,
            ..secret
        };
        assert!(!limited.is_free());
    }
}
