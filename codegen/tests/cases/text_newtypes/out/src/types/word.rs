use crate::runtime::text;

/// The schema `Word`.
///
/// Matches `^\w{1,8}$`.
///
/// Described at `#/components/schemas/Word`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Word(std::borrow::Cow<'static, str>);

impl Word {
    const RULES: text::Rules = text::Rules {
        name: "Word",
        complaint: "Word matches ^\\w{1,8}$",
        min_length: 0,
        max_length: None,
        pattern: Some(text::Pattern {
            source: "^\\w{1,8}$",
            steps: &[text::Step::Repeat(&text::Class::WORD, 1, 8)],
            from_start: true,
            to_end: true,
        }),
    };
}

text::text_newtype!(Word);
