//! The table of keywords.
//!
//! A row contains everything that is known about a keyword before its value is read: its name,
//! which versions of OpenAPI have it, what its value looks like, the JSON types that it constrains,
//! its role, and whether it implies those types where `type` is absent.
//!
//! Imports nothing.

use super::json_types::JsonTypes;
use super::shape::Shape;
use std::fmt;

/// The versions of OpenAPI that have a keyword.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Versions {
    /// 3.0 and 3.1.
    Both,
    /// Only 3.0.
    Only3_0,
    /// Only 3.1, whose schemas are those of JSON Schema.
    Only3_1,
}

/// The role of a keyword (JSON Schema 2020-12 core, section 7.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// It constrains the instance by its own value.
    Assertion,
    /// It applies other schemas to the instance or to parts of it.
    Applicator,
    /// It refers to a schema elsewhere.
    Reference,
    /// It describes the instance; whether that is valid does not depend on it.
    Annotation,
    /// It names the schema, or contains others that only references lead to.
    Identifier,
}

/// Whether a keyword without `type` beside it implies that instances have the types that it
/// constrains.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Implies {
    Types,
    Nothing,
}

macro_rules! keywords {
    ($(
        $keyword:ident $name:literal $versions:ident $shape:ident $types:ident $role:ident
        $implies:ident,
    )*) => {
        /// A keyword of the Schema Object (OpenAPI 3.0.4 and 3.1.1, "Schema Object"; JSON Schema
        /// 2020-12).
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
        pub enum Keyword {
            $(#[doc = concat!("`", $name, "`")] $keyword,)*
        }

        impl Keyword {
            /// All keywords, the most frequent first.
            pub const ALL: &[Self] = &[$(Self::$keyword,)*];

            /// The keyword of this name.
            pub fn named(name: &str) -> Option<Self> {
                match name {
                    $($name => Some(Self::$keyword),)*
                    _ => None,
                }
            }

            /// The name of the keyword.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$keyword => $name,)*
                }
            }

            /// The versions that have the keyword.
            pub const fn versions(self) -> Versions {
                match self {
                    $(Self::$keyword => Versions::$versions,)*
                }
            }

            /// What its value looks like.
            pub const fn shape(self) -> Shape {
                match self {
                    $(Self::$keyword => Shape::$shape,)*
                }
            }

            /// The types of the instances that it constrains.
            pub const fn json_types(self) -> JsonTypes {
                match self {
                    $(Self::$keyword => JsonTypes::$types,)*
                }
            }

            /// Its role.
            pub const fn role(self) -> Role {
                match self {
                    $(Self::$keyword => Role::$role,)*
                }
            }

            const fn implies(self) -> Implies {
                match self {
                    $(Self::$keyword => Implies::$implies,)*
                }
            }
        }
    };
}

keywords! {
    Type "type" Both Types ALL Assertion Nothing,
    Description "description" Both Prose ALL Annotation Nothing,
    Properties "properties" Both SCHEMAS_BY_NAME OBJECT Applicator Types,
    Required "required" Both TEXTS OBJECT Assertion Types,
    Items "items" Both Items ARRAY Applicator Types,
    Ref "$ref" Only3_1 Any ALL Reference Nothing,
    AdditionalProperties "additionalProperties" Both BooleanOrSchema OBJECT Applicator Types,
    AllOf "allOf" Both SCHEMAS ALL Applicator Nothing,
    OneOf "oneOf" Both SCHEMAS ALL Applicator Nothing,
    AnyOf "anyOf" Both SCHEMAS ALL Applicator Nothing,
    Not "not" Both Schema ALL Applicator Nothing,
    Title "title" Both Prose ALL Annotation Nothing,
    // Most formats constrain strings, some numbers, depending on the name of the format.
    Format "format" Both Text ALL Assertion Nothing,
    Enum "enum" Both VALUES ALL Assertion Nothing,
    Default "default" Both Any ALL Annotation Nothing,
    Example "example" Both Any ALL Annotation Nothing,
    Nullable "nullable" Only3_0 Boolean ALL Assertion Nothing,
    ReadOnly "readOnly" Both Boolean ALL Annotation Nothing,
    WriteOnly "writeOnly" Both Boolean ALL Annotation Nothing,
    Deprecated "deprecated" Both Boolean ALL Annotation Nothing,
    Pattern "pattern" Both Text STRING Assertion Types,
    MinLength "minLength" Both Count STRING Assertion Types,
    MaxLength "maxLength" Both Count STRING Assertion Types,
    Minimum "minimum" Both Number NUMBER Assertion Types,
    Maximum "maximum" Both Number NUMBER Assertion Types,
    ExclusiveMinimum "exclusiveMinimum" Both ExclusiveLimit NUMBER Assertion Types,
    ExclusiveMaximum "exclusiveMaximum" Both ExclusiveLimit NUMBER Assertion Types,
    MultipleOf "multipleOf" Both Positive NUMBER Assertion Types,
    MinItems "minItems" Both Count ARRAY Assertion Types,
    MaxItems "maxItems" Both Count ARRAY Assertion Types,
    UniqueItems "uniqueItems" Both Boolean ARRAY Assertion Types,
    MinProperties "minProperties" Both Count OBJECT Assertion Types,
    MaxProperties "maxProperties" Both Count OBJECT Assertion Types,
    Discriminator "discriminator" Both DISCRIMINATOR ALL Applicator Nothing,
    Xml "xml" Both XML ALL Annotation Nothing,
    ExternalDocs "externalDocs" Both EXTERNAL_DOCS ALL Annotation Nothing,
    Const "const" Only3_1 Any ALL Assertion Nothing,
    Examples "examples" Only3_1 Any ALL Annotation Nothing,
    ContentEncoding "contentEncoding" Only3_1 Text STRING Assertion Types,
    ContentMediaType "contentMediaType" Only3_1 Text STRING Assertion Types,
    ContentSchema "contentSchema" Only3_1 Schema STRING Applicator Nothing,
    PrefixItems "prefixItems" Only3_1 SCHEMAS ARRAY Applicator Types,
    Contains "contains" Only3_1 Schema ARRAY Applicator Types,
    MinContains "minContains" Only3_1 Count ARRAY Assertion Nothing,
    MaxContains "maxContains" Only3_1 Count ARRAY Assertion Nothing,
    PatternProperties "patternProperties" Only3_1 SCHEMAS_BY_NAME OBJECT Applicator Types,
    PropertyNames "propertyNames" Only3_1 Schema OBJECT Applicator Types,
    DependentRequired "dependentRequired" Only3_1 NAMES_BY_NAME OBJECT Assertion Types,
    DependentSchemas "dependentSchemas" Only3_1 SCHEMAS_BY_NAME OBJECT Applicator Types,
    // The form of the two before until 2019-09.
    Dependencies "dependencies" Only3_1 DEPENDENCIES OBJECT Applicator Types,
    // The name of `items` beside `prefixItems` until 2019-09.
    AdditionalItems "additionalItems" Only3_1 BooleanOrSchema ARRAY Applicator Nothing,
    If "if" Only3_1 Schema ALL Applicator Nothing,
    Then "then" Only3_1 Schema ALL Applicator Nothing,
    Else "else" Only3_1 Schema ALL Applicator Nothing,
    UnevaluatedItems "unevaluatedItems" Only3_1 Schema ARRAY Applicator Types,
    UnevaluatedProperties "unevaluatedProperties" Only3_1 Schema OBJECT Applicator Types,
    Defs "$defs" Only3_1 SCHEMAS_BY_NAME ALL Identifier Nothing,
    DynamicRef "$dynamicRef" Only3_1 Any ALL Reference Nothing,
    Anchor "$anchor" Only3_1 Any ALL Identifier Nothing,
    Comment "$comment" Only3_1 Any ALL Identifier Nothing,
    DynamicAnchor "$dynamicAnchor" Only3_1 Any ALL Identifier Nothing,
    Id "$id" Only3_1 Any ALL Identifier Nothing,
    Schema "$schema" Only3_1 Any ALL Identifier Nothing,
    Vocabulary "$vocabulary" Only3_1 Any ALL Identifier Nothing,
    // An enum that may get more values (Zalando's RESTful API guidelines, rule 112).
    ExtensibleEnum "x-extensible-enum" Both Any STRING Assertion Types,
    // What generators of code call the values of an enum, and say about them.
    EnumVarnames "x-enum-varnames" Both Any ALL Annotation Nothing,
    EnumNames "x-enumNames" Both Any ALL Annotation Nothing,
    EnumDescriptions "x-enum-descriptions" Both Any ALL Annotation Nothing,
    EnumDescriptionsInCamelCase "x-enumDescriptions" Both Any ALL Annotation Nothing,
    MsEnum "x-ms-enum" Both Any ALL Annotation Nothing,
}

impl Keyword {
    /// Whether the keyword affects which instances are valid.
    pub fn is_constraint(self) -> bool {
        matches!(self.role(), Role::Assertion | Role::Applicator)
    }

    /// Whether the keyword, or a schema that it leads to, affects which instances are valid. `$ref`
    /// does not count: references are resolved before.
    pub fn affects_validity(self) -> bool {
        self.is_constraint() || self == Self::DynamicRef
    }

    /// The types that the keyword implies where `type` is absent.
    pub fn implied_types(self) -> JsonTypes {
        match self.implies() {
            Implies::Types => self.json_types(),
            Implies::Nothing => JsonTypes::NONE,
        }
    }
}

impl fmt::Display for Keyword {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl AsRef<str> for Keyword {
    fn as_ref(&self) -> &str {
        self.name()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_lead_to_their_keywords() {
        for keyword in Keyword::ALL {
            assert_eq!(Keyword::named(keyword.name()), Some(*keyword));
        }
        assert_eq!(Keyword::named("minlength"), None);
        assert_eq!(Keyword::MinLength.to_string(), "minLength");
    }

    #[test]
    fn annotations_and_identifiers_constrain_nothing() {
        use Keyword::*;
        assert!(Enum.is_constraint() && Not.is_constraint() && Nullable.is_constraint());
        assert!(!Default.is_constraint() && !Defs.is_constraint() && !Ref.is_constraint());
        assert!(DynamicRef.affects_validity() && !Ref.affects_validity());
    }

    #[test]
    fn only_what_is_about_one_type_implies_it() {
        assert_eq!(Keyword::Pattern.implied_types(), JsonTypes::STRING);
        assert_eq!(Keyword::MinContains.implied_types(), JsonTypes::NONE);
        for keyword in Keyword::ALL {
            assert_ne!(keyword.implied_types(), JsonTypes::ALL, "{keyword}");
        }
    }
}
