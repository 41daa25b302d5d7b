use crate::runtime::text_newtype;

/// The schema `New`.
///
/// Has at most 1 character.
///
/// Described at `#/components/schemas/New`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NewType(std::borrow::Cow<'static, str>);

text_newtype::text_newtype!(NewType {
    max_length: 1,
});
