//! Open string enums, for which every string is valid.

/// Implements an open string enum. The error type is spelled out, because `Self::Err` could be a
/// variant.
macro_rules! open_enum {
    ($name:ident $table:tt other $other:ident $(of $response:ident)?) => {
        $crate::runtime::json::string_enum::string_enum!($name $table other $other, false);

        $crate::runtime::json::constructors::constructors!($($response)? {
            impl From<&str> for $name {
                fn from(text: &str) -> Self {
                    $crate::runtime::json::string_enum::read(text)
                }
            }

            impl From<String> for $name {
                fn from(text: String) -> Self {
                    $crate::runtime::json::string_enum::read(&text)
                }
            }

            impl ::std::str::FromStr for $name {
                type Err = ::std::convert::Infallible;

                fn from_str(text: &str) -> Result<Self, ::std::convert::Infallible> {
                    Ok($crate::runtime::json::string_enum::read(text))
                }
            }
        });
    };
}
pub(crate) use open_enum;
