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

/// The versions of OpenAPI that have a keyword or another field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Versions {
    /// All of them.
    All,
    /// Only 3.0.
    Only3_0,
    /// 3.1, whose schemas are those of JSON Schema, and later ones.
    Since3_1,
    /// 3.2 and later ones.
    Since3_2,
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
    Type "type" All Types ALL Assertion Nothing,
    Description "description" All Prose ALL Annotation Nothing,
    Properties "properties" All SCHEMAS_BY_NAME OBJECT Applicator Types,
    Required "required" All TEXTS OBJECT Assertion Types,
    Items "items" All Items ARRAY Applicator Types,
    Ref "$ref" Since3_1 Any ALL Reference Nothing,
    AdditionalProperties "additionalProperties" All BooleanOrSchema OBJECT Applicator Types,
    AllOf "allOf" All SCHEMAS ALL Applicator Nothing,
    OneOf "oneOf" All SCHEMAS ALL Applicator Nothing,
    AnyOf "anyOf" All SCHEMAS ALL Applicator Nothing,
    Not "not" All Schema ALL Applicator Nothing,
    Title "title" All Prose ALL Annotation Nothing,
    // Most formats constrain strings, some numbers, depending on the name of the format.
    Format "format" All Text ALL Assertion Nothing,
    Enum "enum" All VALUES ALL Assertion Nothing,
    Default "default" All Any ALL Annotation Nothing,
    Example "example" All Any ALL Annotation Nothing,
    Nullable "nullable" Only3_0 Boolean ALL Assertion Nothing,
    ReadOnly "readOnly" All Boolean ALL Annotation Nothing,
    WriteOnly "writeOnly" All Boolean ALL Annotation Nothing,
    Deprecated "deprecated" All Boolean ALL Annotation Nothing,
    Pattern "pattern" All Text STRING Assertion Types,
    MinLength "minLength" All Count STRING Assertion Types,
    MaxLength "maxLength" All Count STRING Assertion Types,
    Minimum "minimum" All Number NUMBER Assertion Types,
    Maximum "maximum" All Number NUMBER Assertion Types,
    ExclusiveMinimum "exclusiveMinimum" All ExclusiveLimit NUMBER Assertion Types,
    ExclusiveMaximum "exclusiveMaximum" All ExclusiveLimit NUMBER Assertion Types,
    MultipleOf "multipleOf" All Positive NUMBER Assertion Types,
    MinItems "minItems" All Count ARRAY Assertion Types,
    MaxItems "maxItems" All Count ARRAY Assertion Types,
    UniqueItems "uniqueItems" All Boolean ARRAY Assertion Types,
    MinProperties "minProperties" All Count OBJECT Assertion Types,
    MaxProperties "maxProperties" All Count OBJECT Assertion Types,
    Discriminator "discriminator" All DISCRIMINATOR ALL Applicator Nothing,
    Xml "xml" All XML ALL Annotation Nothing,
    ExternalDocs "externalDocs" All EXTERNAL_DOCS ALL Annotation Nothing,
    Const "const" Since3_1 Any ALL Assertion Nothing,
    Examples "examples" Since3_1 Any ALL Annotation Nothing,
    ContentEncoding "contentEncoding" Since3_1 Text STRING Assertion Types,
    ContentMediaType "contentMediaType" Since3_1 Text STRING Assertion Types,
    ContentSchema "contentSchema" Since3_1 Schema STRING Applicator Nothing,
    PrefixItems "prefixItems" Since3_1 SCHEMAS ARRAY Applicator Types,
    Contains "contains" Since3_1 Schema ARRAY Applicator Types,
    MinContains "minContains" Since3_1 Count ARRAY Assertion Nothing,
    MaxContains "maxContains" Since3_1 Count ARRAY Assertion Nothing,
    PatternProperties "patternProperties" Since3_1 SCHEMAS_BY_NAME OBJECT Applicator Types,
    PropertyNames "propertyNames" Since3_1 Schema OBJECT Applicator Types,
    DependentRequired "dependentRequired" Since3_1 NAMES_BY_NAME OBJECT Assertion Types,
    DependentSchemas "dependentSchemas" Since3_1 SCHEMAS_BY_NAME OBJECT Applicator Types,
    // The form of the two before until 2019-09.
    Dependencies "dependencies" Since3_1 DEPENDENCIES OBJECT Applicator Types,
    // The name of `items` beside `prefixItems` until 2019-09.
    AdditionalItems "additionalItems" Since3_1 BooleanOrSchema ARRAY Applicator Nothing,
    If "if" Since3_1 Schema ALL Applicator Nothing,
    Then "then" Since3_1 Schema ALL Applicator Nothing,
    Else "else" Since3_1 Schema ALL Applicator Nothing,
    UnevaluatedItems "unevaluatedItems" Since3_1 Schema ARRAY Applicator Types,
    UnevaluatedProperties "unevaluatedProperties" Since3_1 Schema OBJECT Applicator Types,
    Defs "$defs" Since3_1 SCHEMAS_BY_NAME ALL Identifier Nothing,
    DynamicRef "$dynamicRef" Since3_1 Any ALL Reference Nothing,
    Anchor "$anchor" Since3_1 Any ALL Identifier Nothing,
    Comment "$comment" Since3_1 Any ALL Identifier Nothing,
    DynamicAnchor "$dynamicAnchor" Since3_1 Any ALL Identifier Nothing,
    Id "$id" Since3_1 Any ALL Identifier Nothing,
    Schema "$schema" Since3_1 Any ALL Identifier Nothing,
    Vocabulary "$vocabulary" Since3_1 Any ALL Identifier Nothing,
    // An enum that may get more values (Zalando's RESTful API guidelines, rule 112).
    ExtensibleEnum "x-extensible-enum" All Any STRING Assertion Types,
    // What generators of code call the values of an enum, and say about them.
    EnumVarnames "x-enum-varnames" All Any ALL Annotation Nothing,
    EnumNames "x-enumNames" All Any ALL Annotation Nothing,
    EnumDescriptions "x-enum-descriptions" All Any ALL Annotation Nothing,
    EnumDescriptionsInCamelCase "x-enumDescriptions" All Any ALL Annotation Nothing,
    MsEnum "x-ms-enum" All Any ALL Annotation Nothing,
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
