use crate::runtime::text;

/// A code.
///
/// Has at most 9 characters.
///
/// The rule `pattern` is not checked: `^(?:a|b)$`.
///
/// Described at `#/components/schemas/Code`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code(std::borrow::Cow<'static, str>);

impl Code {
    const RULES: text::Rules = text::Rules {
        name: "Code",
        complaint: "Code has at most 9 characters",
        min_length: 0,
        max_length: Some(9),
        pattern: None,
    };
}

text::text_newtype!(Code);
