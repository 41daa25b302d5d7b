//! Text to the syntax tree of an expression (RFC 9535, appendix A).
//!
//! Imports from this layer `document`, and from this folder `expression` and `scanner`.

use super::expression::{Embedded, Logical, Operand, Operator, Query, Segment, Selector};
use super::scanner::{Fault, Scanner};
use crate::spec::document::Node;

/// How deep filters and parentheses may nest.
const DEEPEST: usize = 32;

/// Parses an expression.
///
/// # Errors
/// If the text is not an expression of RFC 9535.
pub(in crate::spec) fn parse(text: &str) -> Result<Query, Fault> {
    let mut parser = Parser {
        scanner: Scanner::new(text),
        depth: 0,
    };
    parser.scanner.expect("$")?;
    let query = parser.query()?;
    match parser.scanner.peek() {
        None => Ok(query),
        Some(_) => Err(parser.trailing()),
    }
}

struct Parser<'t> {
    scanner: Scanner<'t>,
    depth: usize,
}

/// What a comparison or a test begins with: a value, a query, or a test.
enum Start {
    Value(Operand),
    Query(Embedded),
    Test(Logical),
}

impl Parser<'_> {
    /// The fault of a text that goes on after the expression.
    fn trailing(&self) -> Fault {
        let mut fault = self.scanner.expected("the end of the expression");
        if self.scanner.rest().starts_with('-') {
            let help = "a name with characters other than letters, digits and `_` is written as \
                        `['x-name']`";
            fault.help = Some(help.to_owned());
        }
        fault
    }

    /// The segments after `$` or `@`.
    fn query(&mut self) -> Result<Query, Fault> {
        let mut segments = Vec::new();
        loop {
            let position = self.scanner.position();
            self.scanner.blanks();
            match self.segment()? {
                Some(segment) => segments.push(segment),
                None => {
                    self.scanner.back(position);
                    return Ok(Query { segments });
                }
            }
        }
    }

    fn segment(&mut self) -> Result<Option<Segment>, Fault> {
        let descends = self.scanner.take("..");
        let has_dot = descends || self.scanner.take(".");
        let selectors = match self.scanner.peek() {
            Some('[') if descends || !has_dot => self.brackets()?,
            _ if !has_dot => return Ok(None),
            _ if self.scanner.take("*") => vec![Selector::Wildcard],
            _ => match self.scanner.name() {
                Some(name) => vec![Selector::Name(name.to_owned())],
                None => return Err(self.scanner.expected("a name or `*`")),
            },
        };
        Ok(Some(Segment {
            descends,
            selectors,
        }))
    }

    fn brackets(&mut self) -> Result<Vec<Selector>, Fault> {
        self.scanner.expect("[")?;
        let mut selectors = Vec::new();
        loop {
            self.scanner.blanks();
            selectors.push(self.selector()?);
            self.scanner.blanks();
            if self.scanner.take("]") {
                return Ok(selectors);
            }
            if !self.scanner.take(",") {
                return Err(self.scanner.expected("`,` or `]`"));
            }
        }
    }

    fn selector(&mut self) -> Result<Selector, Fault> {
        if self.scanner.take("*") {
            return Ok(Selector::Wildcard);
        }
        if self.scanner.take("?") {
            self.scanner.blanks();
            return self.or().map(Selector::Filter);
        }
        if let Some(name) = self.scanner.string()? {
            return Ok(Selector::Name(name));
        }
        let start = self.scanner.integer()?;
        let position = self.scanner.position();
        self.scanner.blanks();
        if self.scanner.take(":") {
            return self.slice(start);
        }
        self.scanner.back(position);
        let index = start.map(Selector::Index);
        let what = "a name in quotes, an index, a slice, `*` or a filter";
        index.ok_or_else(|| self.scanner.expected(what))
    }

    /// The rest of a slice after its first colon (section 2.3.4).
    fn slice(&mut self, start: Option<i64>) -> Result<Selector, Fault> {
        self.scanner.blanks();
        let end = self.scanner.integer()?;
        self.scanner.blanks();
        let mut step = 1;
        if self.scanner.take(":") {
            self.scanner.blanks();
            step = self.scanner.integer()?.unwrap_or(1);
        }
        Ok(Selector::Slice { start, end, step })
    }

    fn or(&mut self) -> Result<Logical, Fault> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(self
                .scanner
                .fault("filters and parentheses nest too deeply"));
        }
        let mut terms = vec![self.and()?];
        while self.operator("||") {
            terms.push(self.and()?);
        }
        self.depth -= 1;
        Ok(match terms.len() {
            1 => terms.remove(0),
            _ => Logical::Or(terms),
        })
    }

    fn and(&mut self) -> Result<Logical, Fault> {
        let mut terms = vec![self.basic()?];
        while self.operator("&&") {
            terms.push(self.basic()?);
        }
        Ok(match terms.len() {
            1 => terms.remove(0),
            _ => Logical::And(terms),
        })
    }

    /// Reads an operator and the blanks around it, if it comes next.
    fn operator(&mut self, operator: &str) -> bool {
        let position = self.scanner.position();
        self.scanner.blanks();
        let comes = self.scanner.take(operator);
        match comes {
            true => self.scanner.blanks(),
            false => self.scanner.back(position),
        }
        comes
    }

    fn basic(&mut self) -> Result<Logical, Fault> {
        let is_negated = self.scanner.take("!");
        if is_negated {
            self.scanner.blanks();
        }
        let test = if self.scanner.take("(") {
            self.scanner.blanks();
            let inner = self.or()?;
            self.scanner.blanks();
            self.scanner.expect(")")?;
            inner
        } else {
            self.test(is_negated)?
        };
        Ok(match is_negated {
            true => Logical::Not(Box::new(test)),
            false => test,
        })
    }

    /// A comparison, or a test of existence or by a function.
    fn test(&mut self, is_negated: bool) -> Result<Logical, Fault> {
        let start = self.start()?;
        let position = self.scanner.position();
        self.scanner.blanks();
        let operator = self.comparison_operator();
        match (start, operator) {
            (start, Some(operator)) if !is_negated => {
                let left = self.operand(start)?;
                self.scanner.blanks();
                let right = self.start()?;
                let right = self.operand(right)?;
                Ok(Logical::Compare(left, operator, right))
            }
            (_, Some(_)) => Err(self
                .scanner
                .fault("a comparison after `!` has to be in parentheses")),
            (Start::Query(query), None) => {
                self.scanner.back(position);
                Ok(Logical::Exists(query))
            }
            (Start::Test(test), None) => {
                self.scanner.back(position);
                Ok(test)
            }
            (Start::Value(_), None) => Err(self.scanner.expected("a comparison operator")),
        }
    }

    fn comparison_operator(&mut self) -> Option<Operator> {
        let operators = [
            ("==", Operator::Equal),
            ("!=", Operator::NotEqual),
            ("<=", Operator::LessOrEqual),
            (">=", Operator::GreaterOrEqual),
            ("<", Operator::Less),
            (">", Operator::Greater),
        ];
        let found = operators
            .iter()
            .find(|(text, _)| self.scanner.rest().starts_with(text))?;
        self.scanner.take(found.0);
        Some(found.1)
    }

    /// A side of a comparison.
    fn operand(&self, start: Start) -> Result<Operand, Fault> {
        match start {
            Start::Value(value) => Ok(value),
            Start::Query(query) if query.query.is_singular() => Ok(Operand::Single(query)),
            Start::Query(_) => Err(self
                .scanner
                .fault("a query in a comparison has to select at most one value")),
            Start::Test(_) => Err(self
                .scanner
                .fault("the result of `match` and `search` cannot be compared")),
        }
    }

    /// A literal, a query or a function.
    fn start(&mut self) -> Result<Start, Fault> {
        if let Some(text) = self.scanner.string()? {
            return Ok(Start::Value(Operand::Literal(Node::String(text))));
        }
        if let Some(number) = self.scanner.number()? {
            return Ok(Start::Value(Operand::Literal(number)));
        }
        if let Some(query) = self.embedded()? {
            return Ok(Start::Query(query));
        }
        let is_name = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
        let position = self.scanner.position();
        let name = self.scanner.take_while(is_name);
        let literal = |node| Ok(Start::Value(Operand::Literal(node)));
        match name {
            _ if self.scanner.peek() == Some('(') => self.function(name, position),
            "true" => literal(Node::Bool(true)),
            "false" => literal(Node::Bool(false)),
            "null" => literal(Node::Null),
            _ => {
                self.scanner.back(position);
                Err(self.scanner.expected("`@`, `$`, a literal or a function"))
            }
        }
    }

    /// A query that begins with `@` or `$`, if one comes next.
    fn embedded(&mut self) -> Result<Option<Embedded>, Fault> {
        let is_absolute = self.scanner.take("$");
        if !is_absolute && !self.scanner.take("@") {
            return Ok(None);
        }
        let query = self.query()?;
        Ok(Some(Embedded { is_absolute, query }))
    }

    /// A function with its arguments (section 2.4), whose types are checked (section 2.4.3).
    fn function(&mut self, name: &str, position: usize) -> Result<Start, Fault> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(self.scanner.fault("functions nest too deeply"));
        }
        self.scanner.expect("(")?;
        self.scanner.blanks();
        let start = match name {
            "length" => {
                let value = self.value_argument()?;
                Start::Value(Operand::Length(Box::new(value)))
            }
            "count" => Start::Value(Operand::Count(self.nodes_argument()?)),
            "value" => Start::Value(Operand::Value(self.nodes_argument()?)),
            "match" | "search" => {
                let text = self.value_argument()?;
                self.scanner.blanks();
                self.scanner.expect(",")?;
                self.scanner.blanks();
                let pattern = self.value_argument()?;
                let whole = name == "match";
                Start::Test(Logical::Matches {
                    text,
                    pattern,
                    whole,
                })
            }
            _ => {
                self.scanner.back(position);
                let functions = "`length`, `count`, `match`, `search` or `value`";
                return Err(self.scanner.expected(functions));
            }
        };
        self.scanner.blanks();
        self.scanner.expect(")")?;
        self.depth -= 1;
        Ok(start)
    }

    fn value_argument(&mut self) -> Result<Operand, Fault> {
        let start = self.start()?;
        self.operand(start)
    }

    fn nodes_argument(&mut self) -> Result<Embedded, Fault> {
        let query = self.embedded()?;
        query.ok_or_else(|| self.scanner.expected("a query"))
    }
}

#[cfg(test)]
#[path = "parser_tests.rs"]
mod tests;
