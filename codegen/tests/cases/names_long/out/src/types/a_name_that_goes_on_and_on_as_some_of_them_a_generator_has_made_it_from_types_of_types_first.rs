use crate::runtime::json::newtype;

/// Has at most 1 character.
///
/// Defined in
/// `#/components/schemas/a_name_that_goes_on_and_on_as_some_of_them_do_because_a_generator_has_made_it_from_types_of_types_first`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ANameThatGoesOnAndOnAsSomeOfThemAGeneratorHasMadeItFromTypesOfTypesFirst(
    std::borrow::Cow<'static, str>,
);

newtype::newtype!(ANameThatGoesOnAndOnAsSomeOfThemAGeneratorHasMadeItFromTypesOfTypesFirst {
    max_length = 1,
});
