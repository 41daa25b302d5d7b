//! The codes of diagnostics. They are stable: a code keeps its meaning for ever.

use std::fmt;

/// How bad a fault is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    /// The document is refused.
    Error,
    /// A good reading is left, and was taken.
    Warning,
}

/// Which rule a document breaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Code(&'static str);

impl Code {
    /// `E` codes are errors, `W` codes are warnings.
    pub fn severity(self) -> Severity {
        if self.0.starts_with('W') {
            Severity::Warning
        } else {
            Severity::Error
        }
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $code:literal;)*) => {
        impl Code {
            $($(#[$doc])* pub const $name: Code = Code($code);)*
        }

        #[cfg(test)]
        const ALL: &[Code] = &[$(Code::$name),*];
    };
}

codes! {
    // E00xx: reading the text.
    /// The text is neither YAML nor JSON.
    SYNTAX = "E0001";
    /// A key stands twice in one object.
    DUPLICATE_KEY = "E0002";
    /// A key is no string, or is one that YAML reads as something else.
    KEY_NOT_TEXT = "E0003";
    /// A number is outside what can be read exactly.
    NUMBER_RANGE = "E0004";
    /// The document is too large, too deep, or grows too much through its aliases.
    TOO_LARGE = "E0005";
    /// The document is no OpenAPI description, or of a version that is not read.
    VERSION = "E0006";

    // E01xx: the structure of OpenAPI, and the rules of schemas.
    /// A value has the wrong type: a list where an object belongs, and so on.
    WRONG_TYPE = "E0101";
    /// A field that OpenAPI demands is missing.
    MISSING_FIELD = "E0102";
    /// A value is outside the set that OpenAPI allows there.
    NOT_ALLOWED = "E0103";
    /// A pattern is no regular expression of ECMA 262.
    BAD_PATTERN = "E0105";
    /// A lower limit is above its upper limit, so that no value can pass.
    CROSSED_LIMITS = "E0107";
    /// A limit makes no sense: a negative length, a multiple of zero.
    BAD_LIMIT = "E0108";

    // E02xx: references.
    /// A `$ref` points at nothing.
    REF_MISSING = "E0201";
    /// A `$ref` is no URI fragment that holds a JSON pointer.
    REF_SYNTAX = "E0202";
    /// A `$ref` points at something of another kind.
    REF_KIND = "E0203";
    /// References lead back to themselves without ever reaching a value.
    REF_CYCLE = "E0204";
    /// A `$ref` leads out of the document.
    REF_EXTERNAL = "E0205";

    // E03xx: paths, operations, parameters.
    /// A path template is malformed.
    BAD_TEMPLATE = "E0301";
    /// The template names a parameter that is not declared.
    PARAMETER_UNDECLARED = "E0302";
    /// A path parameter does not occur in the template.
    PARAMETER_UNUSED = "E0303";
    /// A parameter is declared twice in one list.
    PARAMETER_TWICE = "E0304";
    /// A name cannot be sent where it has to go, such as a header name with a space.
    BAD_WIRE_NAME = "E0305";

    // E04xx: what was asked of the run.
    /// A selection matches no operation.
    NO_SUCH_OPERATION = "E0401";
    /// The package cannot be called that.
    BAD_PACKAGE_NAME = "E0402";

    // E09xx: valid OpenAPI that is not built yet.
    /// A feature of OpenAPI that this generator does not support yet.
    UNSUPPORTED = "E0900";
    /// A keyword of schemas that this generator does not support yet.
    UNSUPPORTED_KEYWORD = "E0901";
    /// A pattern that cannot be turned into a matcher yet.
    UNSUPPORTED_PATTERN = "E0902";
    /// A media type that is not supported yet where it stands.
    UNSUPPORTED_MEDIA_TYPE = "E0903";
    /// A kind of parameter, or a style, that is not supported yet.
    UNSUPPORTED_PARAMETER = "E0904";
    /// A defect of the generator itself.
    INTERNAL = "E0999";

    // Wxxxx: a good reading is left.
    /// A keyword has no effect beside the declared type.
    NO_EFFECT = "W0101";
    /// A field that OpenAPI does not know; it is ignored.
    IGNORED_FIELD = "W0104";
    /// Something is written as another version of OpenAPI has it, or in a form that none
    /// has; its meaning is plain, and it is read so.
    OTHER_FORM = "W0105";
    /// A field that OpenAPI demands is missing, and no code depends on it.
    INCOMPLETE = "W0106";
    /// A path parameter does not say that it is required, which it always is.
    NOT_REQUIRED = "W0102";
    /// Two paths differ only in the names of their parameters, so that they match the same
    /// requests.
    SAME_TEMPLATE = "W0302";
    /// Schemas that hold for the same value contradict each other; one of them counts.
    CONTRADICTION = "W0111";
    /// A value that a schema lists breaks another rule of the same schema.
    VALUE_BREAKS_RULE = "W0112";
    /// A default or an example is no value of its schema.
    SAMPLE_BREAKS_RULE = "W0114";
    /// A pattern can take a time that grows without bound with the length of a text.
    SLOW_PATTERN = "W0113";
    /// A path template has what OpenAPI does not allow there, with a plain meaning: no slash
    /// at its start, a query, a fragment, a name that stands twice.
    ODD_TEMPLATE = "W0303";
    /// A parameter is declared twice in one list, both times in the same way.
    PARAMETER_REPEATED = "W0304";
    /// A path parameter belongs to a longer path of the document; this one has no place for
    /// it, and it is left out.
    PARAMETER_ELSEWHERE = "W0305";
    /// Two operations share an operationId; the second one got another name.
    OPERATION_ID_TWICE = "W0301";
    /// A parameter has a style that its place does not know, and is sent in the usual one.
    STYLE_MISPLACED = "W0308";
    /// The values of a parameter are deeper than its style can write, or those of a form have
    /// no fields.
    STYLE_TOO_FLAT = "W0309";
    /// A security scheme is not declared, or of a kind that OpenAPI does not know.
    UNKNOWN_SECURITY = "W0307";
    /// A server's URL cannot be used, so that the caller has to give one.
    UNUSABLE_SERVER = "W0306";
    /// A part of the description that is not turned into code; nothing else depends on it.
    LEFT_OUT = "W0901";
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn no_code_is_given_twice() {
        let distinct: HashSet<_> = ALL.iter().collect();
        assert_eq!(distinct.len(), ALL.len());
    }

    #[test]
    fn the_letter_is_the_severity() {
        assert_eq!(Code::SYNTAX.severity(), Severity::Error);
        assert_eq!(Code::IGNORED_FIELD.severity(), Severity::Warning);
    }
}
