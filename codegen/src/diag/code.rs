//! The codes of diagnostics. They are stable: a code keeps its meaning, and a removed code is never
//! reused.
//!
//! Imports nothing.

use std::fmt;

/// The severity of a diagnostic.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Severity {
    /// The document is rejected.
    Error,
    /// The document is accepted, with the interpretation that the message states.
    Warning,
    /// Nothing is wrong; the message states what was inferred.
    Note,
}

/// The rule that a document breaks: its code, and its name in the options of a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code(&'static [&'static str; 2]);

impl Code {
    /// The name, such as `bad-pattern`.
    pub fn name(self) -> String {
        let [_, name] = self.0;
        name.to_ascii_lowercase().replace('_', "-")
    }

    /// The code of this name, which may also be the code itself, such as `E0105`.
    pub fn named(name: &str) -> Option<Self> {
        let mut all = Self::ALL.iter().copied();
        all.find(|code| code.name() == name || code.to_string() == name)
    }

    /// `E` codes are errors, `W` codes are warnings, `N` codes are notes, unless a run has other
    /// levels.
    pub fn severity(self) -> Severity {
        let [code, _] = self.0;
        match code.as_bytes() {
            [b'W', ..] => Severity::Warning,
            [b'N', ..] => Severity::Note,
            _ => Severity::Error,
        }
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [code, _] = self.0;
        f.write_str(code)
    }
}

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $code:literal;)*) => {
        impl Code {
            $($(#[$doc])* pub const $name: Code = Code(&[$code, stringify!($name)]);)*

            /// All codes.
            pub const ALL: &[Code] = &[$(Code::$name),*];
        }
    };
}

codes! {
    // E00xx: the text.
    /// The text is neither YAML nor JSON.
    SYNTAX = "E0001";
    /// An object has the same key twice.
    DUPLICATE_KEY = "E0002";
    /// A key is not a string.
    KEY_NOT_TEXT = "E0003";
    /// A number is out of range.
    NUMBER_RANGE = "E0004";
    /// The document is too deep, or its aliases make it too large.
    TOO_LARGE = "E0005";
    /// The document is not an OpenAPI document, or its version is not supported.
    VERSION = "E0006";

    // E01xx: the structure of OpenAPI, and the rules of schemas.
    /// A value has the wrong type, such as a list instead of an object.
    WRONG_TYPE = "E0101";
    /// A required field is missing.
    MISSING_FIELD = "E0102";
    /// A value is not one of those that OpenAPI allows.
    NOT_ALLOWED = "E0103";
    /// A pattern is not a regular expression of ECMA 262.
    BAD_PATTERN = "E0105";
    /// A lower limit is greater than its upper limit, so no instance is valid.
    CROSSED_LIMITS = "E0107";
    /// A limit makes no sense, such as a negative length, or a multiple of zero.
    BAD_LIMIT = "E0108";

    // E02xx: references.
    /// The target of a `$ref` does not exist.
    REF_MISSING = "E0201";
    /// A `$ref` is neither a JSON pointer in the fragment of a URI nor an anchor of the document.
    REF_SYNTAX = "E0202";
    /// The target of a `$ref` is of the wrong kind.
    REF_KIND = "E0203";
    /// References lead back to themselves and never reach a value.
    REF_CYCLE = "E0204";
    /// A `$ref` leads to a file that must not be read.
    REF_EXTERNAL = "E0205";
    /// Two schemas have the same `$id`, or the same anchor in one resource.
    IDENTIFIER_TWICE = "E0206";

    // E03xx: paths, operations, parameters.
    /// A path template is malformed.
    BAD_TEMPLATE = "E0301";
    /// A path template contains a parameter that is not declared.
    PARAMETER_UNDECLARED = "E0302";
    /// A path parameter is not in the path template.
    PARAMETER_UNUSED = "E0303";
    /// A list declares a parameter twice, differently.
    PARAMETER_TWICE = "E0304";
    /// A name cannot be sent in its location, such as a header name with a space.
    BAD_WIRE_NAME = "E0305";
    /// An `x-pagination` is malformed, or does not fit its operation.
    BAD_PAGINATION = "E0306";

    // E04xx: the arguments of the run.
    /// A selection matches no operation.
    NO_SUCH_OPERATION = "E0401";
    /// The name of the package is not valid.
    BAD_PACKAGE_NAME = "E0402";
    /// Another value for the manifest of the package is not valid.
    BAD_PACKAGE_FIELD = "E0403";

    // E05xx: overlays.
    /// An expression is not one of JSONPath (RFC 9535).
    BAD_JSONPATH = "E0501";
    /// An action of an overlay cannot be applied to what it selects.
    BAD_ACTION = "E0502";

    // E09xx: valid OpenAPI that is not supported. E0900 and E0902 to E0904 were never used.
    /// A keyword of schemas is not supported.
    UNSUPPORTED_KEYWORD = "E0901";
    /// A defect of the generator itself.
    INTERNAL = "E0999";

    // Wxxxx: accepted, with an interpretation.
    /// A keyword has no effect in its place.
    NO_EFFECT = "W0101";
    /// A field that OpenAPI does not have, or a value of the wrong type, is ignored.
    IGNORED_FIELD = "W0104";
    /// A form belongs to another version of OpenAPI, or to none; it is read as it is meant.
    OTHER_FORM = "W0105";
    /// A required field is missing, and no code depends on it.
    INCOMPLETE = "W0106";
    /// A path parameter is not marked as required, which it always is.
    NOT_REQUIRED = "W0102";
    /// Two paths differ only in the names of their parameters, so they match the same requests.
    SAME_TEMPLATE = "W0302";
    /// A `$ref` in a file leads to nothing there, but to something in the entry document.
    REF_IN_ENTRY = "W0201";
    /// A `$ref` leads to nothing in its own place, but to something in the document.
    REF_NEARBY = "W0202";
    /// Schemas for the same instance contradict each other; one of them counts.
    CONTRADICTION = "W0111";
    /// A value in `enum` violates another constraint of the same schema.
    VALUE_BREAKS_RULE = "W0112";
    /// A default or an example is not valid against its schema.
    SAMPLE_BREAKS_RULE = "W0114";
    /// A schema accepts no value.
    ACCEPTS_NOTHING = "W0115";
    /// Matching a pattern may take time that grows too fast with the length of a string.
    SLOW_PATTERN = "W0113";
    /// A path template has a form that OpenAPI does not allow but whose meaning is clear: no slash
    /// at its start, a query, a fragment, a name more than once.
    ODD_TEMPLATE = "W0303";
    /// A list declares a parameter twice, identically.
    PARAMETER_REPEATED = "W0304";
    /// A path parameter belongs to a longer path of the document; it is omitted here.
    PARAMETER_ELSEWHERE = "W0305";
    /// Several operations have the same operationId; none of them is named by it alone.
    OPERATION_ID_TWICE = "W0301";
    /// A parameter has a style that its location does not allow; it is ignored.
    STYLE_MISPLACED = "W0308";
    /// The values of a parameter nest more deeply than its style allows, or those of a form are
    /// not objects.
    STYLE_TOO_FLAT = "W0309";
    /// A security scheme is not declared, or not supported.
    UNKNOWN_SECURITY = "W0307";
    /// A list is empty that must not be, and is ignored.
    EMPTY_LIST = "W0117";
    /// Names become the same identifier; one of them has it, and which one depends on both.
    SAME_IDENTIFIER = "W0116";
    /// The URL of a server cannot be used, so the caller must provide one.
    UNUSABLE_SERVER = "W0306";
    /// There are neither operations nor webhooks, so the crate has only types.
    NO_OPERATIONS = "W0310";
    /// An action of an overlay selects nothing, or does nothing.
    ACTION_WITHOUT_EFFECT = "W0501";
    /// A part of the document is omitted; nothing else depends on it.
    OMITTED = "W0901";

    // Nxxxx: accepted as it is.
    /// The pages of a list follow each other by a rule that the document does not state.
    PAGINATION_INFERRED = "N0301";
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn codes_are_unique() {
        let distinct: HashSet<_> = Code::ALL.iter().map(ToString::to_string).collect();
        assert_eq!(distinct.len(), Code::ALL.len());
    }

    #[test]
    fn a_code_is_found_by_its_name() {
        assert_eq!(Code::BAD_PATTERN.name(), "bad-pattern");
        for code in Code::ALL {
            assert_eq!(Code::named(&code.name()), Some(*code));
        }
        assert_eq!(Code::named("E0105"), Some(Code::BAD_PATTERN));
        assert_eq!(Code::named("BAD_PATTERN"), None);
    }

    #[test]
    fn the_letter_of_a_code_is_its_severity() {
        assert_eq!(Code::SYNTAX.severity(), Severity::Error);
        assert_eq!(Code::IGNORED_FIELD.severity(), Severity::Warning);
        assert_eq!(Code::PAGINATION_INFERRED.severity(), Severity::Note);
    }
}
