use crate::runtime::text;

/// The schema
/// `a_name_that_goes_on_and_on_as_some_of_them_do_because_a_generator_has_made_it_from_types_of_types_other_end`.
///
/// Has at most 3 characters.
///
/// Described at
/// `#/components/schemas/a_name_that_goes_on_and_on_as_some_of_them_do_because_a_generator_has_made_it_from_types_of_types_other_end`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ANameThatGoesOnAndOnAsSomeOfThemAGeneratorHasMadeItFromTypesOfTypesOtherEnd(
    std::borrow::Cow<'static, str>,
);

impl ANameThatGoesOnAndOnAsSomeOfThemAGeneratorHasMadeItFromTypesOfTypesOtherEnd {
    const RULES: text::Rules = text::Rules {
        name: "ANameThatGoesOnAndOnAsSomeOfThemAGeneratorHasMadeItFromTypesOfTypesOtherEnd",
        complaint: "ANameThatGoesOnAndOnAsSomeOfThemAGeneratorHasMadeItFromTypesOfTypesOtherEnd has at most 3 characters",
        min_length: 0,
        max_length: Some(3),
        pattern: None,
    };
}

text::text_newtype!(
    ANameThatGoesOnAndOnAsSomeOfThemAGeneratorHasMadeItFromTypesOfTypesOtherEnd
);
