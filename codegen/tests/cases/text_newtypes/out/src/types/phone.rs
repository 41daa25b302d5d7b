use crate::runtime::text;

/// The schema `Phone`.
///
/// Matches `^\+?[1-9]\d{2,}`.
///
/// Described at `#/components/schemas/Phone`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Phone(std::borrow::Cow<'static, str>);

impl Phone {
    const RULES: text::Rules = text::Rules {
        name: "Phone",
        complaint: "Phone matches ^\\+?[1-9]\\d{2,}",
        min_length: 0,
        max_length: None,
        pattern: Some(text::Pattern {
            source: "^\\+?[1-9]\\d{2,}",
            steps: &[
                text::Step::Repeat(&text::Class::of(b"++"), 0, 1),
                text::Step::Repeat(&text::Class::of(b"19"), 1, 1),
                text::Step::Repeat(&text::Class::DIGIT, 2, u32::MAX),
            ],
            from_start: true,
            to_end: false,
        }),
    };
}

text::text_newtype!(Phone);
