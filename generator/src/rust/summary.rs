//! The public signatures of an item, for people who ask about it.

use super::model::{Call, Model, Value};

impl Model {
    /// The traits, the definition, the constructor, setters and conversions.
    pub fn surface(&self) -> String {
        let traits = format!("#[derive({})]", self.traits.join(", "));
        let hidden = self.members.iter().filter(|member| member.hidden).map(|member| member.name.as_str());
        let hidden = comment("Debug hides", hidden);
        // The struct of required fields takes the place of `new`, which is deprecated then.
        let required = self
            .required
            .iter()
            .flat_map(|required| [required.signature(), format!("impl From<{}> for {}", required.name, self.name)]);
        let constructor = self.constructor().filter(|_| self.required.is_none());
        let setters = self.members.iter().filter_map(|member| Some(member.setter_signature(member.setter.as_ref()?)));
        let conversions =
            self.conversions.iter().map(|conversion| format!("impl From<{}> for {}", conversion.from, self.name));
        let of_errors = self.of_errors();
        let parts =
            Some(traits).filter(|_| !self.traits.is_empty()).into_iter().chain(hidden).chain([self.signature()]);
        lines(parts.chain(required).chain(constructor).chain(setters).chain(conversions).chain(of_errors))
    }
}

impl Call {
    /// The method, the setters and the output.
    pub fn surface(&self) -> String {
        let values = self.arguments.iter().chain(&self.setters);
        let hidden = comment("sensitive", values.filter(|value| value.hidden).map(|value| value.name.as_str()));
        let setters = self.setters.iter().map(Value::setter);
        let output = format!("type Output = {};", self.output);
        let item = self.item.as_ref().map(|item| format!("type Item = {item};"));
        lines(hidden.into_iter().chain([self.signature()]).chain(setters).chain([output]).chain(item))
    }
}

/// A comment with names, if there are some.
fn comment<'a>(what: &str, names: impl Iterator<Item = &'a str>) -> Option<String> {
    let names: Vec<_> = names.collect();
    (!names.is_empty()).then(|| format!("// {what}: {}", names.join(", ")))
}

fn lines(parts: impl Iterator<Item = String>) -> String {
    parts.map(|part| part + "\n").collect()
}
