use crate::runtime::text;

/// The schema `Password`.
///
/// Has at least 8 characters.
///
/// Described at `#/components/schemas/Password`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Password(std::borrow::Cow<'static, str>);

impl Password {
    const RULES: text::Rules = text::Rules {
        name: "Password",
        complaint: "Password has at least 8 characters",
        min_length: 8,
        max_length: None,
        pattern: None,
    };
}

text::text_newtype!(Password);
