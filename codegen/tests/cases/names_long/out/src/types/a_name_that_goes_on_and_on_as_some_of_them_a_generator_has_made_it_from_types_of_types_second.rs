use crate::runtime::json::newtype;

/// Has at most 2 characters.
///
/// Defined in
/// `#/components/schemas/a_name_that_goes_on_and_on_as_some_of_them_do_because_a_generator_has_made_it_from_types_of_types_second`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ANameThatGoesOnAndOnAsSomeOfThemAGeneratorHasMadeItFromTypesOfTypesSecond(
    std::borrow::Cow<'static, str>,
);

newtype::newtype!(ANameThatGoesOnAndOnAsSomeOfThemAGeneratorHasMadeItFromTypesOfTypesSecond {
    max_length = 2,
});
