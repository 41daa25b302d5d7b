//! Closed string enums, for which only the listed values are valid.

use crate::runtime::json::string_enum::{self, StringEnum};
use crate::runtime::validation::location::Location;
use crate::runtime::validation::validate::Validate;
use crate::runtime::validation::violation::Violations;

/// Returns the value with a text that is listed.
///
/// # Errors
/// Returns a violation if the text is not listed; its location is the name of the type.
pub fn parse<T: StringEnum + Validate>(text: &str) -> Result<T, Violations> {
    let value: T = string_enum::read(text);
    let mut found = Violations::default();
    value.validate_at(&Location::Name(T::table().name), &mut found);
    found.into_result().map(|()| value)
}

/// Implements a closed string enum. Error types are spelled out, because `Self::Error` could be a
/// variant.
macro_rules! closed_enum {
    ($name:ident $table:tt other $other:ident $(of $response:ident)?) => {
        $crate::runtime::json::string_enum::string_enum!($name $table other $other, true);

        $crate::runtime::json::constructors::constructors!($($response)? {
            impl ::std::str::FromStr for $name {
                type Err = $crate::runtime::validation::violation::Violations;

                fn from_str(text: &str) -> Result<Self, $crate::runtime::validation::violation::Violations> {
                    $crate::runtime::json::closed_enum::parse(text)
                }
            }

            impl TryFrom<&str> for $name {
                type Error = $crate::runtime::validation::violation::Violations;

                fn try_from(text: &str) -> Result<Self, $crate::runtime::validation::violation::Violations> {
                    text.parse()
                }
            }
        });
    };
}
pub(crate) use closed_enum;
