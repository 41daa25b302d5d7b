use crate::runtime::text;

/// The schema `Long`.
///
/// Has at least 2 characters.
///
/// Described at `#/components/schemas/Long`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Long(std::borrow::Cow<'static, str>);

text::text_newtype!(Long {
    min_length: 2,
});
