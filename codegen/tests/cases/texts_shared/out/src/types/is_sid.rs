use crate::runtime::text;

/// The schema `IS sid`.
///
/// Matches `^IS[0-9a-f]{32}$`.
///
/// Described at `#/components/schemas/Channel/properties/serviceSid`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IsSid(std::borrow::Cow<'static, str>);

impl IsSid {
    const RULES: text::Rules = text::Rules {
        name: "IsSid",
        complaint: "IsSid matches ^IS[0-9a-f]{32}$",
        min_length: 0,
        max_length: None,
        pattern: Some(text::Pattern {
            source: "^IS[0-9a-f]{32}$",
            steps: &[
                text::Step::Literal(b"IS"),
                text::Step::Repeat(&text::Class::of(b"09af"), 32, 32),
            ],
            from_start: true,
            to_end: true,
        }),
    };
}

text::text_newtype!(IsSid);
