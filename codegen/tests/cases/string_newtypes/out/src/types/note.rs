use crate::runtime::json::newtype;

/// Has at most 280 characters.
///
/// Defined in `#/components/schemas/Note`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Note(std::borrow::Cow<'static, str>);

newtype::newtype!(Note {
    max_length = 280,
});
