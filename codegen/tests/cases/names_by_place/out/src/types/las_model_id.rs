use crate::runtime::json::newtype;

/// Matches `^las:model:[0-9a-f]{8}$`.
///
/// Defined in `#/components/schemas/Model/properties/id`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LasModelId(std::borrow::Cow<'static, str>);

newtype::newtype!(LasModelId {
    pattern = "^las:model:[0-9a-f]{8}$" => [Start, Literal(b"las:model:"), Repeat(b"09af", 8, 8), End],
});
