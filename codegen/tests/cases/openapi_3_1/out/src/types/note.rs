use crate::runtime::json::newtype;

/// Has at least 1 character.
///
/// Defined in `#/components/schemas/Note`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Note(std::borrow::Cow<'static, str>);

newtype::newtype!(Note {
    min_length = 1,
});
