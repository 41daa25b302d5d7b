use crate::runtime::text_newtype;

/// The schema `Self`.
///
/// Has at most 1 character.
///
/// Described at `#/components/schemas/Self`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SelfType(std::borrow::Cow<'static, str>);

text_newtype::text_newtype!(SelfType {
    max_length: 1,
});
