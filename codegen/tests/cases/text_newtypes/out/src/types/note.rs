use crate::runtime::text_newtype;

/// The schema `Note`.
///
/// Has at most 280 characters.
///
/// Described at `#/components/schemas/Note`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Note(std::borrow::Cow<'static, str>);

text_newtype::text_newtype!(Note {
    max_length: 280,
});
