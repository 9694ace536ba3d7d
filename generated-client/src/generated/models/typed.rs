// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use sdk_runtime::codegen;

/// A value of an error message together with its data type.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TypedArgumentDto {
    /// The value, in the form given by its type.
    pub value: Option<codegen::Value>,
    /// Data type of the value.
    pub r#type: Option<TypedArgumentDtoType>,
}

codegen::object! {
    TypedArgumentDto {
        "value" => value: any as AnyValue,
        "type" => r#type: optional,
    }
}

/// Data type of the value.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TypedArgumentDtoType {
    /// A point in time.
    ///
    /// On the wire: `TIMESTAMP`.
    Timestamp,
    /// A truth value.
    ///
    /// On the wire: `BOOLEAN`.
    Boolean,
    /// A calendar date.
    ///
    /// On the wire: `DATE`.
    Date,
    /// A day of the year without the year.
    ///
    /// On the wire: `MONTH_DAY`.
    MonthDay,
    /// A time of day.
    ///
    /// On the wire: `TIME`.
    Time,
    /// A length of time with its unit.
    ///
    /// On the wire: `TERM`.
    Term,
    /// Several lengths of time.
    ///
    /// On the wire: `TERM_LIST`.
    TermList,
    /// A whole number.
    ///
    /// On the wire: `INTEGER`.
    Integer,
    /// A decimal number.
    ///
    /// On the wire: `DECIMAL`.
    Decimal,
    /// A plain text.
    ///
    /// On the wire: `STRING`.
    String,
    /// An amount with its currency.
    ///
    /// On the wire: `MONEY`.
    Money,
    /// A configuration property that can be limited.
    ///
    /// On the wire: `LIMITABLE_CONFIG_PROPERTY`.
    LimitableConfigProperty,
    /// A key of a translatable text.
    ///
    /// On the wire: `I18N_KEY`.
    I18nKey,
    /// Several keys of translatable texts.
    ///
    /// On the wire: `I18N_KEY_LIST`.
    I18nKeyList,
    /// Several permissions.
    ///
    /// On the wire: `PERMISSION_LIST`.
    PermissionList,
    /// A value of an enumeration.
    ///
    /// On the wire: `ENUM`.
    Enum,
    /// Several availabilities.
    ///
    /// On the wire: `AVAILABILITY_LIST`.
    AvailabilityList,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    TypedArgumentDtoType {
        "TIMESTAMP" => Timestamp,
        "BOOLEAN" => Boolean,
        "DATE" => Date,
        "MONTH_DAY" => MonthDay,
        "TIME" => Time,
        "TERM" => Term,
        "TERM_LIST" => TermList,
        "INTEGER" => Integer,
        "DECIMAL" => Decimal,
        "STRING" => String,
        "MONEY" => Money,
        "LIMITABLE_CONFIG_PROPERTY" => LimitableConfigProperty,
        "I18N_KEY" => I18nKey,
        "I18N_KEY_LIST" => I18nKeyList,
        "PERMISSION_LIST" => PermissionList,
        "ENUM" => Enum,
        "AVAILABILITY_LIST" => AvailabilityList,
    } else Unrecognized
}
