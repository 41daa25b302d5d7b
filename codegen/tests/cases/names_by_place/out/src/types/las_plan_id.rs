use crate::runtime::json::newtype;

/// Matches `^las:plan:[0-9a-f]{8}$`.
///
/// Defined in `#/components/schemas/Model/properties/plan_id`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LasPlanId(std::borrow::Cow<'static, str>);

newtype::newtype!(LasPlanId {
    pattern = "^las:plan:[0-9a-f]{8}$" => [Start, Literal(b"las:plan:"), Repeat(b"09af", 8, 8), End],
});
