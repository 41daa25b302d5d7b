use crate::runtime::json::newtype;

/// Matches `^pet_[a-z0-9]{8}$`.
///
/// Defined in `files/schemas/Pet.yaml#/properties/id`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PetId(std::borrow::Cow<'static, str>);

newtype::newtype!(PetId {
    pattern = "^pet_[a-z0-9]{8}$" => [Start, Literal(b"pet_"), Repeat(b"09az", 8, 8), End],
});
