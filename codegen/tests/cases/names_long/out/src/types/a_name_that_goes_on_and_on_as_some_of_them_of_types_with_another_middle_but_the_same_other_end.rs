use crate::runtime::json::newtype;

/// Has at most 4 characters.
///
/// Defined in
/// `#/components/schemas/a_name_that_goes_on_and_on_as_some_of_them_do_because_a_generator_has_made_it_from_types_of_types_with_another_middle_but_the_same_other_end`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ANameThatGoesOnAndOnAsSomeOfThemOfTypesWithAnotherMiddleButTheSameOtherEnd(
    std::borrow::Cow<'static, str>,
);

newtype::newtype!(ANameThatGoesOnAndOnAsSomeOfThemOfTypesWithAnotherMiddleButTheSameOtherEnd {
    max_length = 4,
});
