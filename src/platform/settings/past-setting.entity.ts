import { Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** What a dated setting said until a day, since the last day of the one before it. */
@Entity('past_settings')
@Unique('uq_past_settings_config_key_last_day', ['configKey', 'lastDay'])
export class PastSetting {
  @PrimaryGeneratedColumn()
  id!: number;

  @Column({ length: 100 })
  configKey!: string;

  @Column('text')
  configValue!: string;

  /** The last day it held, `YYYY-MM-DD`. */
  @Column('date')
  lastDay!: string;

  /** Over key, value and last day; see past-settings.ts. */
  @Column('varchar', { length: 64, nullable: true })
  seal!: string | null;
}
